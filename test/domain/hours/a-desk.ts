import type { Calendar, OpenHours, Week } from '../../../src/domain/hours/calendar';
import type { CompiledCalendar } from '../../../src/domain/hours/compile-calendar';
import { compileCalendar } from '../../../src/domain/hours/compile-calendar';

const DAY: readonly OpenHours[] = [{ start: '08:00', end: '17:00' }];
export const OFFICE_WEEK: Week = { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY };

export const ROUND_THE_CLOCK: Week = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [{ start: '00:00', end: '24:00' }]]),
);

export const holiday = (date: string, name: string) => ({ date, name, scope: 'national', ticked: true }) as const;

/** A desk open Monday to Friday 08:00–17:00, with what a test changes about it. */
export const aDesk = (zone: string, changes: Partial<Calendar> = {}): CompiledCalendar =>
  compileCalendar({ zone, hours: [{ week: OFFICE_WEEK }], holidays: [], ...changes });
