import type { LocalDate } from '../../domain/hours/calendar';

/** What the library does not know or has a day wrong, each with where the right date comes from. */
export type HolidayCorrection = { readonly place: string; readonly source: string } & (
  | { readonly kind: 'add'; readonly date: LocalDate; readonly name: string; readonly provisional: boolean }
  | { readonly kind: 'move'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly kind: 'of the state only'; readonly name: string }
);

const SINGAPORE_2027 = 'Ministry of Manpower Singapore, public holidays for 2027; vacanza/holidays 0.102';
const SINGAPORE_2024 = 'Ministry of Manpower Singapore, public holidays for 2024; vacanza/holidays 0.102';
const SINGAPORE_2025 =
  'Elections Department Singapore, polling day of the general election 2025; vacanza/holidays 0.102';
const FAIR_WORK = 'Fair Work Ombudsman: the days around Easter differ by state and territory';

export const HOLIDAY_CORRECTIONS: readonly HolidayCorrection[] = [
  { place: 'SG', kind: 'move', from: '2024-06-16', to: '2024-06-17', source: SINGAPORE_2024 },
  { place: 'SG', kind: 'add', date: '2025-05-03', name: 'Polling Day', provisional: false, source: SINGAPORE_2025 },
  { place: 'SG', kind: 'move', from: '2027-03-09', to: '2027-03-10', source: SINGAPORE_2027 },
  { place: 'SG', kind: 'move', from: '2027-05-16', to: '2027-05-17', source: SINGAPORE_2027 },
  { place: 'SG', kind: 'add', date: '2027-05-20', name: 'Vesak Day', provisional: false, source: SINGAPORE_2027 },
  { place: 'AU-VIC', kind: 'of the state only', name: 'Easter Saturday', source: FAIR_WORK },
  { place: 'AU-VIC', kind: 'of the state only', name: 'Easter Sunday', source: FAIR_WORK },
];

/** Feasts that the library lists year by year and then stops: an admin has to add them. */
export const ANNOUNCED_YEAR_BY_YEAR: readonly { readonly place: string; readonly name: string }[] = [
  { place: 'SG', name: 'Vesak Day' },
  { place: 'SG', name: 'Deepavali' },
];
