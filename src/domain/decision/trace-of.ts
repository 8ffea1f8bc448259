import { isoOf } from '../instant';
import { suggestedSeverity } from '../intake/suggested-severity';
import type { DecisionTrace } from '../ticket-state';
import type { Plan } from './plan';
import { seenByRules } from './seen-by-rules';
import type { Situation } from './situation';

/** Rows above the match that are kept; a longer table would not be read anyway. */
const ROWS_KEPT = 60;
/** People of a large roster that are named. */
const PASSED_OVER_KEPT = 12;

/** Everything behind the sentence (R12): values seen and where from, row, rows above, calendar, version. */
export const traceOf = (situation: Situation, choice: Plan['choice'] = { passedOver: [] }): DecisionTrace => {
  const { facts, now, found, desk, seriousness, matched } = situation;
  const { passedOver } = choice;
  const severity = suggestedSeverity(facts.ticket, facts.rules.severityGrid);
  return {
    at: now,
    ...seenByRules(situation),
    also: {
      ...(seriousness.serious !== true && seriousness.suggestion !== undefined
        ? { 'words that spoke': seriousness.suggestion.words.join(', ') }
        : {}),
      ...(seriousness.serious === 'unknown' ? { serious: `unknown (${seriousness.because})` } : {}),
      ...(severity === undefined ? {} : { 'severity by the grid': `${severity}, set by people on defects only` }),
      ...(passedOver.length === 0
        ? {}
        : {
            'passed over': passedOver
              .slice(0, PASSED_OVER_KEPT)
              .map(({ name, because }) => `${name} (${because})`)
              .join(', '),
          }),
      ...(facts.workload?.failed === undefined ? {} : { 'open tickets': `not counted: ${facts.workload.failed}` }),
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
  };
};
