import { alreadySaid } from './already-said';
import type { Plan } from './plan';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/** Comments that were decided but never arrived (the invocation died between two calls) are written now. */
export const planOwed = (situation: Situation): Plan | null => {
  const { state, ticket } = situation.facts;
  const missing = (state?.owed ?? []).filter(({ text }) => !alreadySaid(ticket, text));
  if (state === null || missing.length === 0) return null;
  const note = missing.find(({ visibleToCustomer }) => !visibleToCustomer);
  const reply = missing.find(({ visibleToCustomer }) => visibleToCustomer);
  return {
    ...unchanged(state),
    ...(note === undefined ? {} : { note: { text: note.text } }),
    ...(reply === undefined ? {} : { reply: reply.text }),
  };
};
