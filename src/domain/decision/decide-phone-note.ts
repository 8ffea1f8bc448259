import { raiseAccepted } from '../alerts/raise-accepted';
import type { Instant } from '../instant';
import type { Contact } from '../intake/phone-line';
import { whoIsOnCall } from '../oncall/who-is-on-call';
import type { AccountId } from '../ticket';
import { alertWish } from './alert-wish';
import { carryOut } from './carry-out';
import { clicked } from './clicked';
import type { Decision, DecisionFacts } from './decision';
import { watchedForHandover } from './handover-border';
import { onCallQuestion } from './on-call-question';
import { planAlert } from './plan-alert';
import { saySerious } from './say-serious';
import { situationOf } from './situation';

export interface NotedCall {
  readonly by: AccountId;
  readonly serious: boolean;
  /** Who called, and the number to call back. */
  readonly caller?: Contact;
}

/**
 * What follows from a telephone note (R9): it is decided like any ticket, with the note's own word on how
 * serious it is. When whoever typed it is on call, the note is the acceptance and nobody is rung.
 */
export const decidePhoneNote = (facts: DecisionFacts, call: NotedCall, now: Instant): Decision =>
  withChannel(decideCall(facts, call, now));

/** The same for a call about a ticket that is there already. */
export const decideCall = (given: DecisionFacts, { by, serious, caller }: NotedCall, now: Instant): Decision => {
  const facts = caller === undefined ? given : { ...given, caller };
  const ordinary = saySerious(facts, { decided: serious ? 'serious' : 'not serious', by }, now);
  if (!serious || ordinary.state === null) return ordinary;
  const asked = clicked({ ...facts, state: { ...ordinary.state, alertRound: 0, set: {} } });
  const situation = situationOf(asked, now);
  const onCall = whoIsOnCall(onCallQuestion(situation), now).people.some(({ person }) => person === by);
  const plan = onCall && facts.alert === null ? planAlert(situation) : null;
  if (plan === null) return ordinary;
  const move = watchedForHandover(situation, raiseAccepted(alertWish(situation), by, now), by);
  return carryOut(situation, { ...plan, stage: 'accepted', assign: by, alert: move });
};

const withChannel = (decision: Decision): Decision => {
  if (decision.state === null) return decision;
  const state = { ...decision.state, channel: 'phone' as const };
  return {
    ...decision,
    state,
    actions: decision.actions.map((action) => (action.do === 'remember' ? { ...action, state } : action)),
  };
};
