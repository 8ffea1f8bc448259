import type { TicketView } from '../contract/ticket-context';
import type { Situation } from '../domain/decision/situation';
import { wallTime } from '../domain/texts/wall-time';

/** The present instant and the next start of work, on the desk's clock and on the customer's. */
export const clocksOf = ({ desk, zone, now, facts }: Situation): TicketView['clocks'] => {
  const deskZone = desk.calendar.calendar.zone;
  const startsAgain = facts.state?.startsAgainAt;
  const on = (instant: number, place: string): string => wallTime(instant, { zone: place, language: 'en' });
  return [
    { label: `${desk.desk.name} desk (${desk.open ? 'open' : 'closed'})`, text: on(now, deskZone) },
    { label: 'Customer', text: on(now, zone) },
    ...(startsAgain === undefined
      ? []
      : [
          { label: 'Starts again, desk', text: on(startsAgain, deskZone) },
          { label: 'Starts again, customer', text: on(startsAgain, zone) },
        ]),
  ];
};
