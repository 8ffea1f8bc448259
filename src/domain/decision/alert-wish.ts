import type { RaiseAlert } from '../alerts/raise-alert';
import { MINUTE_MS } from '../instant';
import { readPhoneLine } from '../intake/phone-line';
import type { AlertTextFacts } from '../texts/alert-text';
import { alertTexts } from '../texts/alert-texts';
import { tellingRules } from '../telling/telling-rules';
import { wallTime } from '../texts/wall-time';
import { noteLanguage } from './note-language';
import { saysOutage } from './severity-raised';
import type { Situation } from './situation';

/** What an alert about this ticket says and does; the steps are copied, so that rules may change meanwhile (R5). */
export const alertWish = (situation: Situation): RaiseAlert => {
  const { facts, found, desk, seriousness } = situation;
  const { ticket, rules } = facts;
  const language = noteLanguage(rules);
  const [organisation] = ticket.organisations;
  const texts = alertTexts({
    customer: found.customer?.name ?? organisation?.name ?? ticket.key,
    impact: saysOutage(facts) ? 'outage' : alertImpact(seriousness),
    since: (reader) => sinceWhen(situation, reader),
    ...contactOf(situation),
  });
  return {
    ticket: { id: ticket.id, key: ticket.key },
    desk: desk.desk.id,
    language,
    text: texts[language] ?? ticket.key,
    texts,
    steps: rules.escalation,
    rulesVersion: rules.version,
    terms: tellingRules(rules),
  };
};

const alertImpact = (seriousness: Situation['seriousness']): AlertTextFacts['impact'] => {
  if (seriousness.serious !== true) return 'silent';
  const { impact } = seriousness;
  if (seriousness.because === 'the row of the forwarding table alerts') return 'by row';
  return impact === undefined || impact === 'major' || impact === 'minor' ? 'outage' : impact;
};

/** As the reporter wrote it; without answers, since when they have been waited for. */
const sinceWhen = ({ facts, seriousness, zone }: Situation, language: string): string => {
  const { ticket, state, rules } = facts;
  if (seriousness.serious === true && ticket.answers.since !== undefined) return ticket.answers.since;
  const asked =
    state?.answerDueAt === undefined ? undefined : state.answerDueAt - rules.settings.silenceMinutes * MINUTE_MS;
  return wallTime(seriousness.serious === true ? ticket.createdAt : (asked ?? ticket.createdAt), {
    zone,
    language,
  });
};

/** Who called, else who reported it; a number only where somebody called. */
const contactOf = ({ facts }: Situation): Pick<AlertTextFacts, 'contact'> => {
  const { ticket, state, caller } = facts;
  const phoned = ticket.channel === 'phone' || state?.channel === 'phone';
  const called = caller ?? (phoned ? readPhoneLine(ticket.description) : undefined);
  const name = ticket.reporterName ?? '';
  const contact = called ?? (name === '' ? undefined : { name });
  return contact === undefined ? {} : { contact };
};
