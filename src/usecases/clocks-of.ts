import type { TicketView } from '../contract/ticket-context';
import type { Situation } from '../domain/decision/situation';
import type { Instant } from '../domain/instant';
import { sayInPanel } from '../domain/texts/panel/say-in-panel';
import { wallTime } from '../domain/texts/wall-time';

/** The present instant, the next start of work and the next update due, on the desk's clock and on the customer's. */
export const clocksOf = ({ desk, zone, now, facts }: Situation, language: string): TicketView['clocks'] => {
  const deskZone = desk.calendar.calendar.zone;
  const { state, ticket } = facts;
  const named = { desk: desk.desk.name };
  const on = (instant: Instant, place: string): string => wallTime(instant, { zone: place, language });
  const both = (instant: Instant, of: 'startsAgain' | 'updateDue'): TicketView['clocks'] => [
    { label: sayInPanel(language, `${of}Desk`), text: on(instant, deskZone) },
    { label: sayInPanel(language, `${of}Customer`), text: on(instant, zone) },
  ];
  const due = Number(state?.set.fields?.['next-update-due'] ?? Number.NaN);
  const waiting = state?.startsAgainAt;
  return [
    { label: sayInPanel(language, desk.open ? 'deskOpen' : 'deskClosed', named), text: on(now, deskZone) },
    { label: sayInPanel(language, 'customer'), text: on(now, zone) },
    ...(waiting === undefined ? [] : both(waiting, 'startsAgain')),
    ...(waiting !== undefined || ticket.statusCategory === 'done' || !Number.isFinite(due)
      ? []
      : both(due, 'updateDue')),
  ];
};
