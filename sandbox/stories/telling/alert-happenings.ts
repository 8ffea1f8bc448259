import { readAlert, type AlertRecord } from '../read-alert';
import type { ToldEvent } from '../result';
import { nameOf } from '../site-window';
import type { FiledTicket, Stage } from '../stage';
import { quote } from './quote';

const tellingText = (stage: Stage, alert: AlertRecord, telling: AlertRecord['log'][number]): string => {
  const name = nameOf(stage, telling.person);
  switch (telling.outcome) {
    case 'sent':
      return `☎ ${name} is told ${quote(telling.text ?? alert.text)}`;
    case 'skipped':
      return `${name} is not told: ${telling.because}`;
    case 'planned':
      return `${name} will be told in one summary with other alerts`;
    default:
      return `${name} is not reached (${telling.outcome}): ${telling.because}`;
  }
};

/** Who was told when, and what people answered, out of the alert's own log. */
export const alertHappenings = (stage: Stage, ticket: FiledTicket): readonly ToldEvent[] => {
  const alert = readAlert(stage.platform, ticket.id);
  if (alert === null) return [];
  return [
    ...alert.log.map((telling): ToldEvent => ({
      at: telling.at,
      teller: 'desk',
      text: tellingText(stage, alert, telling),
    })),
    ...alert.answers.map((answer): ToldEvent => {
      const by = answer.by === null ? 'The alert' : nameOf(stage, answer.by);
      const because = answer.because === undefined ? '' : `: ${answer.because}`;
      return { at: answer.at, teller: 'desk', text: `${by} – ${answer.what}${because}` };
    }),
  ];
};
