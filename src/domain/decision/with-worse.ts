import type { DecisionFacts } from './decision';

/** The ticket with the customer's newest answers: those of *It got worse* stand above the form's (R3). */
export const withWorse = (facts: DecisionFacts): DecisionFacts => {
  const worse = facts.worse ?? facts.state?.worse;
  if (worse === undefined) return facts;
  return { ...facts, ticket: { ...facts.ticket, answers: { ...facts.ticket.answers, ...worse.answers } } };
};

/** Whether the customer said by the portal that it got worse after a person had said *not serious*. */
export const worseSince = ({ worse, state }: DecisionFacts, saidAt: number | undefined): boolean => {
  const said = worse ?? state?.worse;
  return said !== undefined && saidAt !== undefined && said.at > saidAt;
};
