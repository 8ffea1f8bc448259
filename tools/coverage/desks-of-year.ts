import { proposeHolidays } from '../../src/adapters/holidays/propose-holidays';
import { compileCalendar } from '../../src/domain/hours/compile-calendar';
import type { CoveredDesk } from '../../src/domain/hours/coverage/covered-desk';
import { DEFAULT_DESKS } from '../../src/domain/rules/default-desks';

const PLACES: Readonly<Record<string, { readonly country: string; readonly state?: string }>> = {
  saarbruecken: { country: 'DE', state: 'SL' },
  graz: { country: 'AT', state: '6' },
  sibiu: { country: 'RO' },
  melbourne: { country: 'AU', state: 'VIC' },
  singapore: { country: 'SG' },
};

/** The default desks with holidays for a year and its neighbours, and the desks whose holidays of the year are only proposals. */
export const desksOfYear = (
  year: number,
): { readonly desks: readonly CoveredDesk[]; readonly proposed: readonly string[] } => {
  const rows = DEFAULT_DESKS.map(({ id, name, calendar }) => {
    const isStored = (each: number) => calendar.holidays.some(({ date }) => date.startsWith(`${each}-`));
    const place = PLACES[id];
    // The local years of five zones reach a little into the UTC years beside this one.
    const missing = place === undefined ? [] : [year - 1, year, year + 1].filter((each) => !isStored(each));
    const proposals = place === undefined ? [] : proposeHolidays(place, missing).holidays;
    // As if an admin ticked every day.
    const ticked = proposals.map((holiday) => ({ ...holiday, ticked: true }));
    const complete = { ...calendar, holidays: [...calendar.holidays, ...ticked] };
    return { desk: { id, name, calendar: compileCalendar(complete) }, isProposed: missing.includes(year) };
  });
  return {
    desks: rows.map(({ desk }) => desk),
    proposed: rows.filter(({ isProposed }) => isProposed).map(({ desk }) => desk.name),
  };
};
