import type { Ports } from './ports';

/** What a replay asks of the world; it writes nothing on any ticket. */
export type ReplayPorts = Pick<
  Ports,
  'clock' | 'rules' | 'history' | 'drafts' | 'customers' | 'pastTickets' | 'replays' | 'replayQueue'
>;
