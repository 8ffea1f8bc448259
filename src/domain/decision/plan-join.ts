import { raiseJoined } from '../alerts/raise-joined';
import { isRunning } from '../alerts/is-running';
import { isLive } from '../incident/with-report';
import { say } from '../texts/say';
import { alertWish } from './alert-wish';
import { seriousReply } from './customer-replies';
import { noteLanguage } from './note-language';
import type { Plan } from './plan';
import { shownFields } from './shown-fields';
import type { Situation } from './situation';

/**
 * One more report of an outage that a person has confirmed, or by a customer who has reported it already: it joins
 * the main incident and rings nobody (R7). Null when that is not known, or nobody is at work on the main incident.
 */
export const planJoin = (situation: Situation): Plan | null => {
  const { facts, found, now, seriousness } = situation;
  const { outage, mainAlert } = facts.outage ?? { outage: null, mainAlert: null };
  const [main] = outage?.reports ?? [];
  if (outage === null || main === undefined || mainAlert === null || !isLive(outage, now)) return null;
  if (main.ticket === facts.ticket.id || !(isRunning(mainAlert) || mainAlert.status === 'accepted')) return null;
  // A suspected breach is never one of many.
  if ('impact' in seriousness && seriousness.impact === 'data breach') return null;
  const organisation = found.customer?.organisation;
  const reportedBefore = organisation !== undefined && main.organisation === organisation;
  if (outage.confirmed === undefined && !reportedBefore) return null;
  const because = say(noteLanguage(facts.rules), 'partOf', { key: main.key });
  const text = say(noteLanguage(facts.rules), 'noteJoined', { key: main.key, customer: main.customer });
  const wish = alertWish(situation);
  return {
    stage: 'working',
    team: 'incident-management',
    sentence: text,
    fields: {
      ...shownFields(situation, 'incident-management'),
      'incident-stage': 'reported',
      'starts-again-at': null,
      'main-incident': main.key,
    },
    ...(mainAlert.acceptedBy === undefined ? {} : { assign: mainAlert.acceptedBy }),
    note: { text },
    ...seriousReply(situation),
    alert: raiseJoined(wish, because, now),
    proposals: [],
    respected: facts.state?.respected ?? [],
  };
};

/** The question for the second and every further report until somebody answers it; empty when there is none. */
export const sameOutageQuestion = ({ facts, now }: Situation): string => {
  const outage = facts.outage?.outage ?? null;
  const [main] = outage?.reports ?? [];
  if (outage === null || main === undefined || main.ticket === facts.ticket.id || !isLive(outage, now)) return '';
  const words = { key: main.key, customer: main.customer };
  return ` ${say(noteLanguage(facts.rules), 'askSameOutage', words)}`;
};
