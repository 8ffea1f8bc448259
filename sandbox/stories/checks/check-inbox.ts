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

/** What one person was sent, whatever it was about: each mail once, by its text. */
export const checkMail = (stage: Stage, { of, count, contains, lacks }: ExpectationKinds['mail']): readonly Check[] => {
  const got = stage.site.notices.filter((notice) => notice.to === of && notice.kind === 'mentioned');
  const text = got.map((notice) => notice.text).join('\n');
  return [
    ...(count === undefined
      ? []
      : [checkThat(`mail of ${of}`, got.length === count, { expected: count, got: `${got.length}: ${text}` })]),
    ...checkContains(`mail of ${of}`, contains ?? [], text),
    ...(lacks ?? []).map((words) =>
      checkThat(`mail of ${of} lacks “${words}”`, !text.toLowerCase().includes(words.toLowerCase()), {
        expected: `not ${words}`,
        got: text,
      }),
    ),
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
