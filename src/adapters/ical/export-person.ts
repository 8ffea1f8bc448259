import { shiftsIn } from '../../domain/oncall/shifts-in';
import type { AccountId } from '../../domain/ticket';
import { calendarText } from './calendar-text';
import type { RotaExport } from './export-rota';
import { shiftStart, withLookBack } from './shift-start';

/** A person's own shifts as a calendar; one that runs at the start of the window comes with its own start. */
export const exportPerson = (person: AccountId, { schedule, context, window, nameOf, now }: RotaExport): string =>
  calendarText(
    `On call: ${nameOf(person)}`,
    shiftsIn(schedule, withLookBack(window), context)
      .filter((shift) => shift.person === person && shift.end > window.start)
      .map(({ start, end }) => ({
        uid: `${person}-${shiftStart(start, window)}`,
        title: 'On call',
        busy: 'busy',
        start,
        end,
      })),
    { now },
  );
