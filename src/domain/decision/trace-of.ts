import type { ForwardingFacts } from '../routing/forwarding-row';
import type { DecisionTrace } from '../ticket-state';
import { isoOf } from '../instant';
import type { Situation } from './situation';

/** Rows above the match that are kept; a longer table would not be read anyway. */
const ROWS_KEPT = 60;

/** Everything behind the sentence (R12): values seen and where from, row, rows above, calendar, version. */
export const traceOf = ({ facts, now, found, desk, seriousness, forwarding, matched }: Situation): DecisionTrace => ({
  at: now,
  seen: {
    ...shownFacts(forwarding),
    serious: `${String(seriousness.serious)} (${seriousness.because})`,
    ...(seriousness.serious !== true && seriousness.suggestion !== undefined
      ? { 'words that spoke': seriousness.suggestion.words.join(', ') }
      : {}),
    customer: found.customer?.organisation ?? found.because ?? 'unknown',
    desk:
      found.because === null
        ? `${desk.desk.name} (record of the customer)`
        : `${desk.desk.name} (default: ${found.because})`,
  },
  row: matched.row.id,
  above: matched.above.slice(0, ROWS_KEPT),
  calendar: [
    `${desk.desk.name} is ${desk.open ? 'open' : 'closed'}: ${desk.because}`,
    ...(desk.doubtful ? ['nobody has said yet whether the desk is there on this day'] : []),
    ...(desk.openUntil === undefined ? [] : [`open until ${isoOf(desk.openUntil)}`]),
    ...(desk.nextOpening === null ? ['no next opening is known'] : [`next opening ${isoOf(desk.nextOpening)}`]),
    ...(facts.damaged === undefined ? [] : [facts.damaged]),
  ],
  rulesVersion: facts.rules.version,
});

const shownFacts = ({ mapped, ...facts }: ForwardingFacts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...facts, ...mapped }).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  );
