import type { Alert } from '../alerts/alert';
import { SEVERITIES } from '../ticket';
import type { TicketState } from '../ticket-state';
import { sayInAll } from '../texts/said';
import { say } from '../texts/say';
import { reportedImpact } from '../intake/reported-impact';
import { severityOf } from '../intake/severity-of';
import type { DecisionFacts } from './decision';
import { noteLanguage } from './note-language';
import type { Situation } from './situation';

/**
 * Why everybody is told anew, or null (R5: raising the severity alerts again, whoever is the assignee):
 * a graver severity than the one the app last saw, an outage where only a blocker was reported, or a ticket that is
 * serious, or open, again after its alert ended.
 */
export const severityRaised = ({ facts, seriousness }: Situation, alert: Alert): string | null => {
  const { state, ticket } = facts;
  if (state === null || seriousness.serious !== true) return null;
  const now = severityOf(ticket);
  const before = state.set.severity;
  if (now !== undefined && before !== undefined && SEVERITIES.indexOf(now) < SEVERITIES.indexOf(before)) {
    return say(noteLanguage(facts.rules), 'severityFromTo', { before, now });
  }
  if (isOutageNow(seriousness, state) || saysOutage(facts))
    return say(noteLanguage(facts.rules), 'nobody can work on a productive system');
  const ended = alert.status === 'called off' || alert.status === 'resolved';
  const reopened = state.stage === 'done';
  return ended && (reopened || !state.serious) ? say(noteLanguage(facts.rules), seriousness.because) : null;
};

/** The customer reported a blocker before, as the field showed, and says now that nobody can work. */
const isOutageNow = (seriousness: Situation['seriousness'], { set }: TicketState): boolean => {
  if (!('impact' in seriousness) || seriousness.impact !== 'outage') return false;
  return isBlocker(set.fields?.['reported-impact']);
};

const isBlocker = (shown: string | undefined): boolean =>
  Object.values(sayInAll((language) => say(language, 'impact blocker'))).some((text) => text === shown);

/**
 * The customer says by this very call that nobody can work (R3), and had not said so before. The desk's P2 was about
 * what it knew then.
 */
export const saysOutage = ({ worse, state }: DecisionFacts): boolean =>
  worse !== undefined &&
  reportedImpact(worse.answers) === 'outage' &&
  (state?.worse === undefined || reportedImpact(state.worse.answers) !== 'outage') &&
  isBlocker(state?.set.fields?.['reported-impact']);
