import { InvalidInput } from '../../../src/domain/errors';
import { asText } from '../fields/field-value';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import type { SiteState } from '../model/site-state';
import type { WorkflowDefinition } from '../site-definition';

export type Transition = WorkflowDefinition['transitions'][number];

/** Transitions that leave the issue's present status, with their ids: the workflow's numbering in tens. */
export const openTransitions = (
  site: SiteState,
  issue: IssueRecord,
): readonly { readonly id: string; readonly transition: Transition }[] => {
  const status = asText(issue.values.get('status')) ?? '';
  return projectOf(site, issue)
    .definition.workflow.transitions.map((transition, index) => ({ id: String(11 + index * 10), transition }))
    .filter(({ transition }) => transition.from.length === 0 || transition.from.includes(status));
};

/** By the transition's name or the status it leads to. @throws InvalidInput naming what is possible. */
export const findTransition = (site: SiteState, issue: IssueRecord, wanted: string): Transition => {
  const open = openTransitions(site, issue).map(({ transition }) => transition);
  const found = open.find((one) => one.name === wanted) ?? open.find((one) => one.to === wanted);
  if (found !== undefined) return found;
  throw new InvalidInput(
    'to',
    `${issue.key} cannot go to '${wanted}' from '${asText(issue.values.get('status')) ?? ''}'; it can go to: ${open.map((one) => one.to).join(', ')}`,
  );
};
