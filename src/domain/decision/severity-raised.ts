import type { Alert } from '../alerts/alert';
import { SEVERITIES } from '../ticket';
import { say } from '../texts/say';
import { severityOf } from '../intake/severity-of';
import { noteLanguage } from './note-language';
import type { Situation } from './situation';

/**
 * Why everybody is told anew, or null (R5: raising the severity alerts again, whoever is the assignee):
 * a graver severity than the one the app last saw, or a ticket that is serious, or open, again after its alert ended.
 */
export const severityRaised = ({ facts, seriousness }: Situation, alert: Alert): string | null => {
  const { state, ticket } = facts;
  if (state === null || seriousness.serious !== true) return null;
  const now = severityOf(ticket);
  const before = state.set.severity;
  if (now !== undefined && before !== undefined && SEVERITIES.indexOf(now) < SEVERITIES.indexOf(before)) {
    return say(noteLanguage(facts.rules), 'severityFromTo', { before, now });
  }
  const ended = alert.status === 'called off' || alert.status === 'resolved';
  const reopened = state.stage === 'done';
  return ended && (reopened || !state.serious) ? say(noteLanguage(facts.rules), seriousness.because) : null;
};
