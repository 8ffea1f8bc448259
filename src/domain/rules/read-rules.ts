import * as v from 'valibot';
import { faultOfIssue } from './document/fault-of-issue';
import { rulesSchema } from './document/rules-schema';
import { InvalidRules } from './invalid-rules';
import type { Rules } from './rules';

/**
 * Reads a document that was checked when it was published (`parseRules`): only its shape is asked again. Every
 * decision reads the rules, and what their parts say of each other does not change in the store.
 * @throws InvalidRules with all faults, each with its path and cure.
 */
export const readRules = (value: unknown): Rules => {
  const parsed = v.safeParse(rulesSchema, value, { abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  const [issue, ...others] = parsed.issues;
  throw new InvalidRules([faultOfIssue(issue), ...others.map((other) => faultOfIssue(other))]);
};
