import * as v from 'valibot';
import { faultOfIssue } from '../rules/document/fault-of-issue';
import { InvalidRules } from '../rules/invalid-rules';
import type { Customer } from './customer';
import { customerSchema } from './customer-schema';

/**
 * Reads one customer record.
 * @param path of the record in its document, for example `customers[3]`; '' when it is the document.
 * @throws InvalidRules with all faults of the record, each with its path and cure.
 */
export const parseCustomer = (value: unknown, path = ''): Customer => {
  const parsed = v.safeParse(customerSchema, value, { abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  const [first, ...others] = parsed.issues;
  throw new InvalidRules([faultOfIssue(first, path), ...others.map((issue) => faultOfIssue(issue, path))]);
};
