import type { Instant } from '../../../src/domain/instant';
import type { ExpectationKinds } from '../expectation';
import { ticketNow } from '../site-window';
import type { FiledTicket, Stage } from '../stage';
import { readStoryTime } from '../story-time';
import { checkSame, checkThat, type Check } from './check';

export const checkAssignee = (stage: Stage, ticket: FiledTicket, expected: string | null): readonly Check[] => [
  checkSame('assignee', expected ?? 'nobody', ticketNow(stage, ticket)?.assignee ?? 'nobody'),
];

export const checkAssigneeOneOf = (stage: Stage, ticket: FiledTicket, people: readonly string[]): readonly Check[] => {
  const got = ticketNow(stage, ticket)?.assignee ?? 'nobody';
  return [checkThat('assignee', people.includes(got), { expected: people.join(' or '), got })];
};

export const checkStatus = (stage: Stage, ticket: FiledTicket, expected: string): readonly Check[] => [
  checkSame('status', expected, ticketNow(stage, ticket)?.status ?? 'no ticket'),
];

/** Jira's own priority, which mirrors the severity of a clarified defect. */
export const checkPriority = (stage: Stage, ticket: FiledTicket, expected: string): readonly Check[] => [
  checkSame('priority', expected, ticketNow(stage, ticket)?.priority ?? 'none'),
];

export const checkFields = (
  stage: Stage,
  ticket: FiledTicket,
  expected: ExpectationKinds['fields'],
): readonly Check[] => {
  const fields = ticketNow(stage, ticket)?.fields ?? {};
  return Object.entries(expected).map(([name, value]) =>
    checkSame(`field “${name}”`, value ?? 'empty', fields[name] ?? 'empty'),
  );
};

const instantText = (instant: Instant | null): string => (instant === null ? 'empty' : new Date(instant).toISOString());

/** Field *Starts again at*, compared as instants. */
export const checkStartsAgainAt = (stage: Stage, ticket: FiledTicket, expected: string | null): readonly Check[] => {
  const text = ticketNow(stage, ticket)?.fields['Starts again at'] ?? null;
  const got = text === null ? null : Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  const want = expected === null ? null : readStoryTime(expected, stage.story.zone);
  return [checkSame('field “Starts again at”', instantText(want), instantText(got))];
};
