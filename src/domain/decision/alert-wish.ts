import type { RaiseAlert } from '../alerts/raise-alert';
import { MINUTE_MS } from '../instant';
import { alertTexts } from '../texts/alert-texts';
import { wallTime } from '../texts/wall-time';
import type { Situation } from './situation';

/** What an alert about this ticket says and does; the steps are copied, so that rules may change meanwhile (R5). */
export const alertWish = (situation: Situation): RaiseAlert => {
  const { facts, found, desk, seriousness, zone } = situation;
  const { ticket, rules } = facts;
  const [organisation] = ticket.organisations;
  const texts = alertTexts({
    customer: found.customer?.name ?? organisation?.name ?? ticket.key,
    impact: alertImpact(seriousness),
    since:
      ticket.answers.since ?? wallTime(Math.floor(ticket.createdAt / MINUTE_MS) * MINUTE_MS, { zone, language: 'en' }),
  });
  return {
    ticket: { id: ticket.id, key: ticket.key },
    desk: desk.desk.id,
    language: 'en',
    text: texts['en'] ?? ticket.key,
    texts,
    steps: rules.escalation,
    rulesVersion: rules.version,
  };
};

const alertImpact = (seriousness: Situation['seriousness']): 'outage' | 'blocker' | 'data breach' | 'silent' => {
  if (seriousness.serious !== true) return 'silent';
  const { impact } = seriousness;
  return impact === 'major' || impact === 'minor' ? 'outage' : impact;
};
