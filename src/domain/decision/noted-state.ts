import type { Instant } from '../instant';
import type { Rules } from '../rules/rules';
import type { TicketState } from '../ticket-state';

/**
 * What a ticket made of a telephone call knows from the first moment on (R9): whoever looks at it next finishes
 * the note's decision, even when the invocation that wrote it is gone.
 */
export const notedState = (rules: Rules, { serious }: { readonly serious: boolean }, now: Instant): TicketState => ({
  rulesVersion: rules.version,
  decidedAt: now,
  seenAt: now,
  stage: 'waiting',
  rowId: '',
  desk: rules.settings.defaultDesk,
  team: 'support',
  // Not seen yet: what is decided first must find the ticket as it was before.
  serious: false,
  startsAgainAt: now,
  set: {},
  respected: [],
  decided: serious ? 'serious' : 'not serious',
  proposals: [],
  owed: [],
  channel: 'phone',
  alertRound: 0,
  because: 'A telephone call was noted.',
  trace: { at: now, seen: {}, from: {}, also: {}, row: '', above: [], calendar: [], rulesVersion: rules.version },
});
