import type { Ticket } from '../ticket';
import type { Rules } from '../rules/rules';
import type { Customer } from './customer';

/** Why a ticket stands at the default desk instead of a customer's own (mission §4: nothing is lost, it is marked). */
export type NoOwnDesk = 'no organisation' | 'several' | 'unknown' | 'no desk';

export type FoundCustomer =
  | { readonly customer: Customer; readonly desk: string; readonly because: null }
  /** `desk` is the default desk; a customer is known only where their record names a desk that is gone. */
  | { readonly customer: Customer | null; readonly desk: string; readonly because: NoOwnDesk };

export interface CustomerFacts {
  readonly organisations: Ticket['organisations'];
  /** The records found for these organisations. */
  readonly customers: readonly Customer[];
}

/** Whose ticket it is and which desk is responsible (F6). Always names a desk. */
export const findCustomer = ({ organisations, customers }: CustomerFacts, rules: Rules): FoundCustomer => {
  const desk = rules.settings.defaultDesk;
  const [organisation, ...others] = organisations;
  if (organisation === undefined) return { customer: null, desk, because: 'no organisation' };
  if (others.some(({ id }) => id !== organisation.id)) return { customer: null, desk, because: 'several' };
  const customer = customers.find((one) => one.organisation === organisation.id);
  if (customer === undefined) return { customer: null, desk, because: 'unknown' };
  if (!rules.desks.some(({ id }) => id === customer.desk)) return { customer, desk, because: 'no desk' };
  return { customer, desk: customer.desk, because: null };
};
