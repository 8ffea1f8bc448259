import type { SeenComments } from '../expectation';
import { commentsFor } from '../site-window';
import type { FiledTicket, Stage } from '../stage';
import { checkContains, checkLacks, checkSame, checkThat, type Check } from './check';

/** What this person reads under the ticket. `who` is for the telling. */
export const checkComments = (
  stage: Stage,
  ticket: FiledTicket,
  look: { readonly who: string; readonly account: string; readonly expected: SeenComments },
): readonly Check[] => {
  const { who, account, expected } = look;
  const seen = commentsFor(stage, ticket, account);
  const byApp = seen.filter((comment) => comment.byApp);
  const words = byApp.map((comment) => comment.text).join('\n');
  return [
    ...(expected.count === undefined ? [] : [checkSame(`comments that ${who} sees`, expected.count, seen.length)]),
    ...(expected.byApp === undefined
      ? []
      : [
          checkThat(`messages of the app that ${who} sees`, byApp.length === expected.byApp, {
            expected: expected.byApp,
            got: byApp.length === 0 ? 'none' : `${byApp.length}: ${byApp.map((one) => one.text).join(' | ')}`,
          }),
        ]),
    ...(expected.byAppAtMost === undefined
      ? []
      : [
          checkThat(`messages of the app that ${who} sees`, byApp.length <= expected.byAppAtMost, {
            expected: `at most ${expected.byAppAtMost}`,
            got: byApp.length,
          }),
        ]),
    ...checkContains(`the app to ${who}`, expected.contains ?? [], words),
    ...checkLacks(`the app to ${who}`, expected.lacks ?? [], words),
  ];
};
