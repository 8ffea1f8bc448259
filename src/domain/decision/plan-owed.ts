import { alreadySaid } from './already-said';
import type { Plan } from './plan';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/** Comments that were decided but never arrived (the invocation died between two calls) are written now. */
export const planOwed = (situation: Situation): Plan | null => {
  const { state, ticket } = situation.facts;
  const missing = (state?.owed ?? []).filter(({ text }) => !alreadySaid(ticket, text, state?.decidedAt));
  if (state === null || missing.length === 0) return null;
  const notes = missing.filter(({ visibleToCustomer }) => !visibleToCustomer);
  // Whoever got a solution needs no promise.
  const reply =
    ticket.statusCategory === 'done' ? undefined : missing.find(({ visibleToCustomer }) => visibleToCustomer);
  if (notes.length === 0 && reply === undefined) return null;
  const mention = [...new Set(notes.flatMap((note) => note.mention ?? []))];
  const text = notes.map((note) => note.text).join('\n\n');
  return {
    ...unchanged(state),
    ...(notes.length === 0 ? {} : { note: { text, ...(mention.length === 0 ? {} : { mention }) } }),
    ...(reply === undefined ? {} : { reply: reply.text }),
  };
};
