import type { TicketForms } from '../../../src/contract/ticket-context';
import { DAY_MS, HOUR_MS } from '../../../src/domain/instant';
import { fill } from '../../../src/domain/texts/fill';
import type { Words } from '../words';
import type { TicketForm } from './ticket-form';

const OPENING = 'opening';

/** Lengths of waiting that agents choose from, beside the desk's next opening. */
const HOURS = [2, 4] as const;
const DAYS = [1, 3, 7, 14] as const;

/** Letting a ticket wait: until the desk opens, or for a while from now. */
export const waitForm = ({ makeWait }: TicketForms, words: Words): TicketForm | undefined => {
  if (makeWait === undefined) return undefined;
  const now = Date.parse(makeWait.now);
  const opening = fill(words.untilOpening, { time: makeWait.text });
  return {
    key: 'wait',
    title: words.makeWait,
    means: words.makeWaitMeans,
    send: words.makeWait,
    fields: [
      {
        name: 'until',
        label: words.until,
        kind: 'choice',
        isRequired: true,
        begins: OPENING,
        options: [
          { value: OPENING, label: opening },
          ...HOURS.map((hours) => ({
            value: String(hours * HOUR_MS),
            label: fill(words.forHours, { hours: String(hours) }),
          })),
          ...DAYS.map((days) => ({
            value: String(days * DAY_MS),
            label: days === 1 ? words.forOneDay : fill(words.forDays, { days: String(days) }),
          })),
        ],
      },
      { name: 'reason', label: words.reasonIfAny, kind: 'text' },
    ],
    act: ({ until = OPENING, reason = '' }) => ({
      action: 'make wait',
      ...(until === OPENING ? {} : { until: new Date(now + Number(until)).toISOString() }),
      ...(reason.trim() === '' ? {} : { reason }),
    }),
  };
};
