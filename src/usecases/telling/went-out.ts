import type { Alert, Telling } from '../../domain/alerts/alert';
import { alreadySaid } from '../../domain/decision/already-said';
import type { DecisionFacts } from '../../domain/decision/decision';
import { markText } from './mark-text';

/** Whether a planned telling stands on the ticket: it went out, and whoever sent it died before recording it. */
export const wentOut = ({ ticket, rules }: DecisionFacts, alert: Alert, telling: Telling): boolean =>
  alreadySaid(ticket, `${telling.text ?? alert.text}\n${markText(rules, alert, telling)}`);
