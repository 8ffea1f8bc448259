import type { Customer } from '../customers/customer';
import type { Ticket } from '../ticket';

/** What reports of one outage have in common: the platform of the customer record, else the customer; null = neither. */
export const outageKey = (
  { organisations }: Pick<Ticket, 'organisations'>,
  customers: readonly Customer[],
): string | null => {
  const [only, ...others] = customers;
  if (only !== undefined && others.length === 0 && only.platform !== undefined) return `platform:${only.platform}`;
  const [organisation, ...more] = organisations;
  return organisation === undefined || more.length > 0 ? null : `customer:${organisation.id}`;
};
