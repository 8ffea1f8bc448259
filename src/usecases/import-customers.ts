import type { AdminResult } from '../contract/admin';
import type { Customer } from '../domain/customers/customer';
import { parseCustomer } from '../domain/customers/parse-customer';
import { InvalidRules, type Fault } from '../domain/rules/invalid-rules';
import type { Rules } from '../domain/rules/rules';
import type { Ports } from './ports';

/** Writes customer records; when one cannot be read none is written, and every fault is named. */
export const importCustomers = async (
  ports: Pick<Ports, 'customers' | 'rules'>,
  records: unknown,
): Promise<AdminResult> => {
  if (!Array.isArray(records))
    return { done: false, faults: [{ field: 'customers', reason: 'is not a list of customer records' }] };
  const read = records.map((record: unknown, index) => parsed(record, `customers[${index}]`));
  const { rules } = await ports.rules.live();
  const faults = read.flatMap((one, index) =>
    'faults' in one ? one.faults : deskFaults(one.customer, `customers[${index}]`, rules),
  );
  if (faults.length > 0) return { done: false, faults };
  const customers = read.flatMap((one) => ('customer' in one ? [one.customer] : []));
  await ports.customers.save(customers);
  return { done: true, sentence: `${customers.length} customers are stored.` };
};

const parsed = (
  record: unknown,
  path: string,
): { readonly customer: Customer } | { readonly faults: readonly Fault[] } => {
  try {
    return { customer: parseCustomer(record, path) };
  } catch (error) {
    if (error instanceof InvalidRules) return { faults: error.faults };
    throw error;
  }
};

/** A desk that the rules do not know would send the customer's tickets to the default desk. */
const deskFaults = (customer: Customer, path: string, rules: Rules): readonly Fault[] => {
  if (rules.desks.some(({ id }) => id === customer.desk)) return [];
  const known = rules.desks.map(({ id }) => id).join(', ');
  return [{ field: `${path}.desk`, reason: `there is no desk “${customer.desk}”; the desks are ${known}` }];
};
