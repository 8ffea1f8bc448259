import { isoOf } from '../../domain/instant';
import { shiftsIn } from '../../domain/oncall/shifts-in';
import type { AccountId } from '../../domain/ticket';
import { calendarText } from './calendar-text';
import type { RotaExport } from './export-rota';

/** A person's own shifts as a calendar. */
export const exportPerson = (person: AccountId, { schedule, context, window, nameOf, now }: RotaExport): string =>
  calendarText(
    `On call: ${nameOf(person)}`,
    shiftsIn(schedule, window, context)
      .filter((shift) => shift.person === person)
      .map(({ start, end }) => ({ uid: `${person}-${isoOf(start)}`, title: 'On call', busy: 'busy', start, end })),
    { now },
  );
