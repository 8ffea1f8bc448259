import type { Instant, Span } from '../../domain/instant';
import type { OnCallContext } from '../../domain/oncall/context';
import { finalSchedule } from '../../domain/oncall/final-schedule';
import type { OnCallSchedule } from '../../domain/oncall/schedule';
import type { AccountId } from '../../domain/ticket';
import { calendarText } from './calendar-text';
import { shiftStart, withLookBack } from './shift-start';

export interface RotaExport {
  readonly schedule: OnCallSchedule;
  readonly context: OnCallContext;
  readonly window: Span;
  readonly nameOf: (person: AccountId) => string;
  readonly now: Instant;
}

/** The whole rota as a calendar: who is on call when, by name. Hours without anybody are not in it. */
export const exportRota = (title: string, { schedule, context, window, nameOf, now }: RotaExport): string =>
  calendarText(
    title,
    finalSchedule(schedule, withLookBack(window), context)
      .filter(({ people, end }) => people.length > 0 && end > window.start)
      .map(({ start, end, people }) => ({
        uid: `rota-${shiftStart(start, window)}`,
        title: `On call: ${people.map(nameOf).join(', ')}`,
        busy: 'free',
        start,
        end,
      })),
    { now },
  );
