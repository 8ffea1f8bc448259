import type { Customer } from '../domain/customers/customer';
import type { OrganisationId } from '../domain/ticket';

export interface CustomerBook {
  /** Customers known among these organisations. One read for one organisation, one for every 25 of several. */
  find(organisations: readonly OrganisationId[]): Promise<readonly Customer[]>;
  /** The customer of exactly this name; null when there is none. */
  findByName(name: string): Promise<Customer | null>;
  /** Every customer, in pages of a hundred. */
  all(): Promise<readonly Customer[]>;
  /** Customers by name, a page at a time. `after` = what the page before gave as `next`. */
  page(after?: string): Promise<{ readonly customers: readonly Customer[]; readonly next?: string }>;
  save(customers: readonly Customer[]): Promise<void>;
}
