import * as v from 'valibot';
import { checkDesks } from './checks/check-desks';
import { checkOnCall } from './checks/check-on-call';
import { checkOutcomes } from './checks/check-outcomes';
import { checkPeople } from './checks/check-people';
import { checkSize } from './checks/check-size';
import { checkTable } from './checks/check-table';
import { checkTexts } from './checks/check-texts';
import { checkTelling } from './checks/check-telling';
import { faultOfIssue } from './document/fault-of-issue';
import { rulesSchema } from './document/rules-schema';
import { InvalidRules } from './invalid-rules';
import type { Rules } from './rules';

/**
 * Reads a rules document from a store, an import or an editor. First every part by itself, then, when all parts
 * can be read, what they say of each other.
 * @throws InvalidRules with all faults, each with its path and cure.
 */
export const parseRules = (value: unknown): Rules => {
  const parsed = v.safeParse(rulesSchema, value, { abortPipeEarly: true });
  if (!parsed.success) {
    const [issue, ...others] = parsed.issues;
    throw new InvalidRules([faultOfIssue(issue), ...others.map((other) => faultOfIssue(other))]);
  }
  const rules: Rules = parsed.output;
  const [first, ...others] = [
    ...checkDesks(rules),
    ...checkPeople(rules),
    ...checkOnCall(rules),
    ...checkTelling(rules),
    ...checkTable(rules.forwarding),
    ...checkOutcomes(rules.forwarding),
    ...checkTexts(rules),
    ...checkSize(rules),
  ];
  if (first !== undefined) throw new InvalidRules([first, ...others]);
  return rules;
};
