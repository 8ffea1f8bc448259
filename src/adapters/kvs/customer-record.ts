import { parseCustomer } from '../../domain/customers/parse-customer';
import type { Customer } from '../../domain/customers/customer';

/** A stored customer; null when the record cannot be read: the ticket then goes to the default desk, marked. */
export const parseStoredCustomer = (value: unknown): Customer | null => {
  try {
    return parseCustomer(value);
  } catch (error) {
    console.error(JSON.stringify({ what: 'customer record unreadable', error: String(error) }));
    return null;
  }
};
