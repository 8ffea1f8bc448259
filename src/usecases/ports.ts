import type { AlertBook } from '../ports/alert-book';
import type { Clock } from '../ports/clock';
import type { CustomerBook } from '../ports/customer-book';
import type { DraftBook } from '../ports/draft-book';
import type { Operations } from '../ports/operations';
import type { PastTickets } from '../ports/past-tickets';
import type { WorkQueue } from '../ports/queue';
import type { OutageBook } from '../ports/outage-book';
import type { Permissions } from '../ports/permissions';
import type { ReplayBook, ReplayQueue } from '../ports/replay-book';
import type { RouteBook } from '../ports/route-book';
import type { RulesHistory } from '../ports/rules-history';
import type { RulesStore } from '../ports/rules-store';
import type { SiteLook } from '../ports/site-look';
import type { SiteAccess } from '../ports/site-access';
import type { TicketSearch } from '../ports/ticket-search';
import type { WaitStages } from '../ports/wait-stages';
import type { WaitingTickets } from '../ports/waiting-tickets';
import type { Workloads } from '../ports/workloads';
import type { Tickets } from '../ports/tickets';

/** Everything a use case may ask of the world. */
export interface Ports {
  readonly clock: Clock;
  readonly rules: RulesStore;
  readonly history: RulesHistory;
  readonly drafts: DraftBook;
  readonly tickets: Tickets;
  readonly search: TicketSearch;
  readonly customers: CustomerBook;
  readonly alerts: AlertBook;
  readonly queue: WorkQueue;
  readonly permissions: Permissions;
  readonly site: SiteAccess;
  readonly siteLook: SiteLook;
  readonly pastTickets: PastTickets;
  readonly replays: ReplayBook;
  readonly replayQueue: ReplayQueue;
  readonly operations: Operations;
  readonly routes: RouteBook;
  readonly outages: OutageBook;
  readonly waiting: WaitingTickets;
  readonly workloads: Workloads;
  readonly stages: WaitStages;
}
