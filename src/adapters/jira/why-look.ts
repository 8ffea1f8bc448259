import { MINUTE_MS, SECOND_MS, type Instant } from '../../domain/instant';
import type { TicketState } from '../../domain/ticket-state';
import type { FoundTicket } from '../../ports/ticket-search';

/** What Jira adds to `updated` after the app's own write. */
const OWN_WRITE_MS = 10 * SECOND_MS;

const LATER_MS = 5 * MINUTE_MS;

/** Why a found ticket needs a look: its time has come, or it changed after the app looked. Null = it needs none. */
export const whyLook = (
  { stage, startsAgainAt, answerDueAt, lookAgainAt, seenAt }: TicketState,
  { updated, since, now }: { readonly updated: Instant; readonly since: Instant; readonly now: Instant },
): FoundTicket['because'] | null => {
  if (stage === 'waiting' && startsAgainAt !== undefined && startsAgainAt <= now) return 'starts again';
  if (stage === 'asking' && answerDueAt !== undefined && answerDueAt <= now) return 'silence';
  if (lookAgainAt !== undefined && lookAgainAt <= now) return 'time to look';
  if (updated > seenAt + OWN_WRITE_MS) return 'unseen change';
  // A change within seconds of the app's own write looks like that write: looked at once, five minutes later.
  const fits = updated <= now - LATER_MS && updated > since - LATER_MS;
  return updated > seenAt && fits ? 'unseen change' : null;
};
