import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import { carryOut } from './carry-out';
import { clicked } from './clicked';
import { decideTicket } from './decide-ticket';
import type { Decision, DecisionFacts } from './decision';
import { sayInPanel } from '../texts/panel/say-in-panel';
import { say } from '../texts/say';
import { planAccepted } from './plan-alert';
import { spoken } from './sentence';
import { situationOf } from './situation';
import { unchanged } from './unchanged';

/** A person takes the ticket: from then on nobody is assigned by the app. An alerted person who takes it accepts (R5). */
export const takeOver = (facts: DecisionFacts, by: AccountId, now: Instant): Decision => {
  const asked = clicked(facts);
  const state = asked.state ?? decideTicket(asked, now).state;
  if (state === null) return { actions: [], state, sentence: 'The ticket cannot be taken over.' };
  const situation = situationOf({ ...asked, state }, now);
  const accepts = facts.alert === null ? null : planAccepted(situation, { alert: facts.alert, by });
  const plan = accepts ?? {
    ...unchanged(state),
    stage: 'working' as const,
    assign: by,
    ...spoken(situation, (language) => say(language, 'tookOver')),
    fields: { 'starts-again-at': null },
  };
  return {
    ...carryOut(situation, { ...plan, respected: ['assignee'] }),
    ...spoken(situation, (language) => sayInPanel(language, 'yours')),
  };
};
