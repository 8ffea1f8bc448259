import type { TicketView } from '../jira/view-issue';
import type { Deed } from '../stories/stage';
import type { TellingSeen } from './telling-seen';

export interface Acceptance {
  readonly at: number;
  readonly by: string;
  /** Round of the latest telling before it. */
  readonly round: number;
}

interface Known {
  readonly tellings: readonly TellingSeen[];
  /** What the ticket's history tells of assignments. */
  readonly history: TicketView['history'];
  readonly nameOf: (account: string) => string;
}

/** An out-of-office reply is nobody's answer. */
const ROBOT = /automatische antwort|abwesenheitsnotiz|out of office|automatic reply/i;

/** Who accepted by what they did (R5): accept, assign oneself, take over, answer the customer, each after being told. */
export const acceptancesOf = (deeds: readonly Deed[], { tellings, history, nameOf }: Known): readonly Acceptance[] =>
  deeds.flatMap((deed) => {
    const by = whoAccepts(deed);
    if (by === null || (deed.step.assign !== undefined && !isWritten(history, { at: deed.at, by }))) return [];
    const before = tellings.filter(({ at }) => at <= deed.at);
    const round = Math.max(0, ...before.map((one) => one.round));
    const told = before.some((one) => one.round === round && one.person === nameOf(by));
    return told ? [{ at: deed.at, by, round }] : [];
  });

/** Jira writes nothing when somebody is assigned who is already: nobody can see such a deed. */
const isWritten = (history: TicketView['history'], { at, by }: { readonly at: number; readonly by: string }): boolean =>
  history.some((item) => item.field === 'assignee' && item.author === by && item.at === at);

const whoAccepts = ({ step, answer }: Deed): string | null => {
  const { press, assign, comment } = step;
  if (press !== undefined && (press.action === 'accept' || press.action === 'take over')) {
    return isDone(answer?.value) ? press.by : null;
  }
  if (assign !== undefined) return assign.to === assign.by ? assign.by : null;
  if (comment !== undefined) return comment.internal !== true && !ROBOT.test(comment.text) ? comment.by : null;
  return null;
};

const isDone = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'done' in value && value.done === true;
