import { STAFF } from '../../world/staff';
import type { ExpectationKinds } from '../expectation';
import { noticesAbout } from '../site-window';
import type { FiledTicket, Stage } from '../stage';
import { checkContains, checkSame, checkThat, type Check } from './check';

/** What one person was sent about the ticket. */
export const checkInbox = (
  stage: Stage,
  ticket: FiledTicket,
  expected: ExpectationKinds['inbox'],
): readonly Check[] => {
  const got = noticesAbout(stage, ticket).filter((notice) => notice.to === expected.of);
  const what = `inbox of ${expected.of}`;
  const kinds = got.length === 0 ? 'nothing' : `${got.length}: ${got.map((notice) => notice.kind).join(', ')}`;
  return [
    ...(expected.count === undefined
      ? []
      : [checkThat(what, got.length === expected.count, { expected: expected.count, got: kinds })]),
    ...(expected.atLeast === undefined
      ? []
      : [checkThat(what, got.length >= expected.atLeast, { expected: `at least ${expected.atLeast}`, got: kinds })]),
    ...checkContains(what, expected.contains ?? [], got.map((notice) => notice.text).join('\n')),
  ];
};

const STAFF_ACCOUNTS: ReadonlySet<string> = new Set(STAFF.map((member) => member.account));

/** No member of staff was sent anything about the ticket. */
export const checkNobodyNotified = (stage: Stage, ticket: FiledTicket): readonly Check[] => {
  const got = noticesAbout(stage, ticket).filter((notice) => STAFF_ACCOUNTS.has(notice.to));
  return [
    checkSame('staff notified', 'nobody', got.map((notice) => `${notice.to} (${notice.kind})`).join(', ') || 'nobody'),
  ];
};
