import { InvalidInput } from '../../../src/domain/errors';
import { textDocument } from '../adf/text-document';
import { asText, type FieldValue } from '../fields/field-value';
import { REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import { AUTOMATION_ACCOUNT } from '../model/automation-account';
import { requireField } from '../model/find-field';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import type { Happening } from './happening';
import type { AutomationDefinition } from '../site-definition';
import { addComment } from './add-comment';
import { changeIssue } from './change-issue';

/** Schedules the site's own rules that an event sets off. Rules never set off rules, as is Jira's default. */
export const runAutomations = (site: SiteState, { on, issue, by }: Happening): void => {
  if (by.accountId === AUTOMATION_ACCOUNT) return;
  for (const rule of (site.definition.automations ?? []).filter(
    (one) => one.on === on && one.project === issue.projectKey && fits(site, one, issue),
  )) {
    if (rule.actor !== undefined && rule.actor === by.accountId) continue;
    const at = site.clock.now() + (rule.afterSeconds ?? 0) * 1000;
    site.clock.schedule(at, () => run(site, rule, issue), `automation: ${rule.name}`);
  }
};

const fits = (site: SiteState, rule: AutomationDefinition, issue: IssueRecord): boolean => {
  const type = projectOf(site, issue).requestTypes.find(
    (one) => one.id === asText(issue.values.get(REQUEST_TYPE_FIELD)),
  );
  if (rule.requestType !== undefined && rule.requestType !== type?.name) return false;
  return rule.status === undefined || rule.status === asText(issue.values.get('status'));
};

const run = (site: SiteState, rule: AutomationDefinition, issue: IssueRecord): void => {
  if (!site.issues.has(issue.id)) return;
  const by: Viewer = { accountId: rule.actor ?? AUTOMATION_ACCOUNT, isApp: false, throughApp: false };
  const set = (fieldId: string, value: FieldValue) =>
    changeIssue(site, issue, { by, values: new Map([[fieldId, value]]) });
  for (const step of rule.then) {
    if ('assign' in step) set('assignee', step.assign);
    else if ('reply' in step) addComment(site, issue, { by, body: textDocument(step.reply), public: step.public });
    else if ('transitionTo' in step) set('status', step.transitionTo);
    else {
      const field = requireField(site, step.setField, `automations.${rule.name}.setField`);
      const context = { site, project: projectOf(site, issue), issueType: asText(issue.values.get('issuetype')) ?? '' };
      try {
        set(field.id, field.kind.parse(field.kind.fromPeople(step.to), context));
      } catch (error) {
        throw new InvalidInput(`automations.${rule.name}.to`, error instanceof Error ? error.message : String(error));
      }
    }
  }
};
