import type { FieldValues } from '../../../src/domain/actions';
import { decideTicket } from '../../../src/domain/decision/decide-ticket';
import type { DecisionFacts } from '../../../src/domain/decision/decision';
import { situationOf } from '../../../src/domain/decision/situation';
import { whoAnswers } from '../../../src/domain/decision/who-answers';
import type { Instant } from '../../../src/domain/instant';
import type { Verdict } from '../wire/what-if';

/** `16:58` in a zone, with the weekday where the day is not the one of `beside`. */
const shortTime = (at: Instant, zone: string, beside: Instant): string => {
  const format = (options: Intl.DateTimeFormatOptions, instant: Instant) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(instant);
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, at);
  const day = { day: 'numeric', month: 'short', weekday: 'short' } as const;
  return format(day, at) === format(day, beside) ? time : `${format(day, at)}, ${time}`;
};

/**
 * What the rules say about these facts at an instant, decided purely: nothing is written, nobody is told.
 * @param beside the instant next to which it is shown: its day need not be repeated.
 */
export const verdictAt = (facts: DecisionFacts, at: Instant, beside: Instant): Verdict => {
  const situation = situationOf(facts, at);
  const { actions, sentence } = decideTicket(facts, at);
  const zone = situation.desk.desk.calendar.zone;
  const nameOf = (account: string) => facts.rules.people.find((one) => one.account === account)?.name ?? account;
  const raised = actions.flatMap((action) => (action.do === 'raise alert' ? [action.alert] : []))[0];
  const [step] = facts.rules.escalation;
  const assigned = actions.flatMap((action) => (action.do === 'assign' && action.to !== null ? [action.to] : []))[0];
  const fields = actions.reduce<FieldValues>(
    (all, one) => (one.do === 'set fields' ? { ...all, ...one.fields } : all),
    {},
  );
  const startsAt = fields['starts-again-at'];
  const reply = actions.flatMap((action) => (action.do === 'reply' ? [action.text] : []))[0];
  return {
    at: shortTime(at, zone, beside),
    sentence,
    team: fields['responsible-team'] ?? null,
    goesTo: assigned === undefined ? null : nameOf(assigned),
    rings:
      raised === undefined || step === undefined
        ? []
        : [...new Set(whoAnswers(situation, step, raised).map(({ person }) => nameOf(person)))],
    startsAt: startsAt == null ? null : shortTime(startsAt, zone, at),
    customerReads: reply ?? null,
  };
};
