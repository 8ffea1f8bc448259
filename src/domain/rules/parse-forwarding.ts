import * as v from 'valibot';
import type { ForwardingRow } from '../routing/forwarding-row';
import { checkOutcomes } from './checks/check-outcomes';
import { checkTable } from './checks/check-table';
import { faultOfIssue } from './document/fault-of-issue';
import { forwardingRowSchema } from './document/forwarding-schema';
import { InvalidRules } from './invalid-rules';

/**
 * Reads a forwarding table by itself, as it is being edited.
 * @throws InvalidRules with all faults, each with its path and cure.
 */
export const parseForwarding = (value: unknown): readonly ForwardingRow[] => {
  const parsed = v.safeParse(v.array(forwardingRowSchema), value, { abortPipeEarly: true });
  if (!parsed.success) {
    const [issue, ...others] = parsed.issues;
    throw new InvalidRules([
      faultOfIssue(issue, 'forwarding'),
      ...others.map((one) => faultOfIssue(one, 'forwarding')),
    ]);
  }
  const [first, ...others] = [...checkTable(parsed.output), ...checkOutcomes(parsed.output)];
  if (first !== undefined) throw new InvalidRules([first, ...others]);
  return parsed.output;
};
