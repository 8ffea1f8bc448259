import type { DecisionFacts } from '../../domain/decision/decision';
import type { Refused } from '../../ports/tickets';
import type { TellingPorts } from './telling-ports';

/** What Jira refused of an alert's step is remembered on the ticket, where the panel shows it, each thing once. */
export const rememberRefused = async (
  { tickets }: TellingPorts,
  { ticket, state }: DecisionFacts,
  refused: Refused,
): Promise<void> => {
  if (state === null) return;
  const known = state.refused ?? [];
  const news = refused.filter(
    ({ what, because }) => !known.some((one) => one.what === what && one.because === because),
  );
  if (news.length > 0) await tickets.change(ticket.id, { state: { ...state, refused: [...known, ...news] } });
};
