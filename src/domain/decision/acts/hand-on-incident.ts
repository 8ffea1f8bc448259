import { advance } from '../../alerts/advance';
import { alertedPeople } from '../../alerts/alerted-people';
import { candidateOf } from '../../alerts/candidate';
import { declinedBy } from '../../alerts/declined-by';
import type { Instant } from '../../instant';
import type { Person } from '../../people/person';
import { phraseIn } from '../../texts/panel/phrase-in';
import { sayInPanel } from '../../texts/panel/say-in-panel';
import { sayInAll } from '../../texts/said';
import type { AccountId } from '../../ticket';
import { carryOut } from '../carry-out';
import type { Decision, DecisionFacts } from '../decision';
import { unchanged } from '../unchanged';
import { alertGoesOn, atHand, NOT_OURS } from './at-hand';

interface HandingOn {
  readonly by: AccountId;
  readonly to: AccountId;
  readonly reason: string;
}

/** Whoever holds the incident, is alerted or asked for it, and Incident Management, which decides who is needed (F9). */
export const mayHandOn = ({ alert, rules }: Pick<DecisionFacts, 'alert' | 'rules'>, by: AccountId): boolean =>
  alert !== null &&
  (alert.acceptedBy === by ||
    alertedPeople(alert).includes(by) ||
    rules.people.some(({ account, team }) => account === by && team === 'incident-management'));

/** Why a person cannot have it now, in the words of the log; undefined = can. */
export const whyNotTo = ({ alert }: Pick<DecisionFacts, 'alert'>, person: Person, now: Instant): string | undefined => {
  if (alert?.acceptedBy === person.account) return 'holds it already';
  if (alert !== null && declinedBy(alert).has(person.account)) return 'has declined';
  if (!person.mayAnswerCustomers) return 'may not answer customers';
  return candidateOf(person, { because: '' }, now).skip;
};

/** An on-call alert goes on to a named person, who is told and has to accept; or why it does not, in every language. */
export const handOnIncident = (
  facts: DecisionFacts,
  { by, to, reason }: HandingOn,
  now: Instant,
): Decision | ((language: string) => string) => {
  const { alert, rules } = facts;
  const person = rules.people.find(({ account }) => account === to);
  if (alert === null || !alertGoesOn(facts)) return (language) => sayInPanel(language, 'noAlertToHandOn');
  if (!mayHandOn(facts, by)) return (language) => sayInPanel(language, 'mayNotHandOn');
  if (reason.trim() === '') return (language) => sayInPanel(language, 'handOnWhy');
  if (person === undefined) return (language) => sayInPanel(language, 'handOnUnknown', { name: to });
  const not = whyNotTo(facts, person, now);
  if (not !== undefined)
    return (language) => sayInPanel(language, 'handOnNot', { name: person.name, because: phraseIn(language, not) });
  const byName = rules.people.find(({ account }) => account === by)?.name ?? by;
  const { languages, name } = person;
  const move = advance(
    alert,
    { kind: 'handed on', by, byName, to, toName: name, languages, reason: reason.trim() },
    now,
  );
  if (move.ignored !== undefined) return (language) => phraseIn(language, move.ignored ?? '');
  const hand = atHand(facts, now);
  if (hand === null) return () => NOT_OURS;
  const said = sayInAll((language) => sayInPanel(language, 'handedOn', { name }));
  const decision = carryOut(hand.situation, { ...unchanged(hand.state), alert: move });
  return { ...decision, sentence: said['en'] ?? '', said };
};
