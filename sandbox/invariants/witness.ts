import type { TicketView } from '../jira/view-issue';
import { readAlert, type AlertRecord } from '../stories/read-alert';
import { nameOf, ticketNow } from '../stories/site-window';
import type { Deed, FiledTicket, Stage } from '../stories/stage';
import { acceptancesOf, type Acceptance } from './acceptances-of';
import { tellingsSeen, type TellingSeen } from './telling-seen';

/** What anybody can see of one ticket from outside: the site, the deeds of people, and the alert's record to compare. */
export interface Witness {
  readonly stage: Stage;
  readonly ticket: FiledTicket;
  readonly view: TicketView;
  readonly alert: AlertRecord | null;
  /** What people did to this ticket, in order. */
  readonly deeds: readonly Deed[];
  readonly tellings: readonly TellingSeen[];
  /** Deeds by which somebody accepted (R5). */
  readonly acceptances: readonly Acceptance[];
  readonly now: number;
}

/** Null when the ticket is gone. */
export const witnessOf = (stage: Stage, ticket: FiledTicket): Witness | null => {
  const view = ticketNow(stage, ticket);
  if (view === null) return null;
  const deeds = stage.deeds.filter((deed) => deed.ticket === ticket.id);
  const tellings = tellingsSeen(view, stage.appAccount);
  const acceptances = acceptancesOf(deeds, {
    tellings,
    history: view.history,
    nameOf: (account) => nameOf(stage, account),
  });
  const alert = readAlert(stage.platform, ticket.id);
  return { stage, ticket, view, alert, deeds, tellings, acceptances, now: stage.platform.clock.now() };
};
