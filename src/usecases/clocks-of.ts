import type { TicketView } from '../contract/ticket-context';
import type { Situation } from '../domain/decision/situation';
import type { Instant } from '../domain/instant';
import { sayInPanel } from '../domain/texts/panel/say-in-panel';
import { wallTime } from '../domain/texts/wall-time';

/** The present instant, the next start of work and the next update due, on the desk's clock and on the customer's; once where they agree. */
export const clocksOf = ({ desk, zone, now, facts }: Situation, language: string): TicketView['clocks'] => {
  const deskZone = desk.calendar.calendar.zone;
  const { state, ticket } = facts;
  const deskClock = sayInPanel(language, desk.open ? 'deskOpen' : 'deskClosed', { desk: desk.desk.name });
  const on = (instant: Instant, place: string): string => wallTime(instant, { zone: place, language });
  const both = (instant: Instant, labels: Labels): TicketView['clocks'] => {
    const [text, customers] = [on(instant, deskZone), on(instant, zone)];
    if (text === customers) return [{ label: labels.both, text }];
    return [
      { label: labels.desk, text },
      { label: labels.customer, text: customers },
    ];
  };
  const of = (what: 'startsAgain' | 'updateDue'): Labels => ({
    both: sayInPanel(language, what),
    desk: sayInPanel(language, `${what}Desk`),
    customer: sayInPanel(language, `${what}Customer`),
  });
  const due = Number(state?.set.fields?.['next-update-due'] ?? Number.NaN);
  const waiting = state?.startsAgainAt;
  return [
    ...both(now, {
      both: sayInPanel(language, 'bothClocks', { desk: deskClock }),
      desk: deskClock,
      customer: sayInPanel(language, 'customer'),
    }),
    ...(waiting === undefined ? [] : both(waiting, of('startsAgain'))),
    ...(waiting !== undefined || ticket.statusCategory === 'done' || !Number.isFinite(due)
      ? []
      : both(due, of('updateDue'))),
  ];
};

/** How an instant is labelled on the desk's clock, on the customer's, and where both show the same. */
interface Labels {
  readonly both: string;
  readonly desk: string;
  readonly customer: string;
}
