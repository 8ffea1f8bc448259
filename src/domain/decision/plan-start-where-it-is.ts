import type { Plan } from './plan';
import { assignment, linkedTaskOf, planStart, told } from './plan-start';
import type { Situation } from './situation';
import { takePerson } from './take-person';
import { unchanged } from './unchanged';

/** Work starts with the team and the person that people chose; where nobody chose, the table does. */
export const planStartWhereItIs = (situation: Situation): Plan => {
  const { state, ticket } = situation.facts;
  if (state === null || broughtByTable(situation)) return planStart(situation);
  const { startsAgainAt: _at, answerDueAt: _due, madeToWait: _made, ...plan } = unchanged(state);
  const start = { ...plan, stage: 'working' as const, fields: { 'starts-again-at': null } };
  if (ticket.assignee !== null) return start;
  const choice = takePerson(situation, { team: state.team, person: 'roster' });
  return {
    ...start,
    ...assignment(situation, choice),
    ...linkedTaskOf(situation, choice),
    note: { text: state.because, ...told(choice) },
  };
};

const broughtByTable = ({ facts }: Situation): boolean =>
  facts.state?.madeToWait === undefined && facts.state?.moves === undefined;
