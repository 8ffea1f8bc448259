import type { Refused } from '../contract/rules-versions';
import { InvalidInput } from '../domain/errors';
import { InvalidRules } from '../domain/rules/invalid-rules';

/** Bad input is an answer with all its faults; everything else goes on to the boundary. */
export const refusal = (error: unknown): Refused => {
  if (error instanceof InvalidRules) return { done: false, faults: error.faults };
  if (error instanceof InvalidInput) return { done: false, faults: [{ field: error.field, reason: error.reason }] };
  throw error;
};
