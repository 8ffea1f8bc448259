import type { Calendar, Holiday, Week } from '../hours/calendar';
import { DEFAULT_HOLIDAYS } from './default-holidays';
import type { Desk } from './rules';

/** Monday to Friday 08:00–17:00 in the desk's own zone (F6). */
const OFFICE_DAY = [{ start: '08:00', end: '17:00' }];
const OFFICE_WEEK: Week = { mon: OFFICE_DAY, tue: OFFICE_DAY, wed: OFFICE_DAY, thu: OFFICE_DAY, fri: OFFICE_DAY };

/** Days of which nobody has said yet whether the desks are there (mission §4): no promise is made for them. */
const DOUBTFUL = ['2026-12-24', '2026-12-31', '2027-12-24', '2027-12-31'];

/** Shipped as decided, every day with its source; the years after are an admin's to confirm (mission §4). */
const CONFIRMED_YEARS = [2026, 2027];

const officeCalendar = (zone: string, holidays: readonly Holiday[]): Calendar => ({
  zone,
  hours: [{ week: OFFICE_WEEK }],
  holidays,
  doubtful: DOUBTFUL,
  confirmedYears: CONFIRMED_YEARS,
});

/** The five desks of the brief (F5), each with the holidays of its own place (mission §4). */
export const DEFAULT_DESKS: readonly Desk[] = [
  {
    id: 'saarbruecken',
    name: 'Saarbrücken',
    calendar: officeCalendar('Europe/Berlin', DEFAULT_HOLIDAYS.saarbruecken),
  },
  { id: 'graz', name: 'Graz', calendar: officeCalendar('Europe/Vienna', DEFAULT_HOLIDAYS.graz) },
  { id: 'sibiu', name: 'Sibiu', calendar: officeCalendar('Europe/Bucharest', DEFAULT_HOLIDAYS.sibiu) },
  {
    id: 'melbourne',
    name: 'Melbourne',
    calendar: officeCalendar('Australia/Melbourne', DEFAULT_HOLIDAYS.melbourne),
  },
  {
    id: 'singapore',
    name: 'Singapore',
    calendar: officeCalendar('Asia/Singapore', DEFAULT_HOLIDAYS.singapore),
  },
];
