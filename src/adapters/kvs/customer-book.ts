import { kvs, WhereConditions } from '@forge/kvs';
import type { Customer } from '../../domain/customers/customer';
import type { CustomerBook } from '../../ports/customer-book';
import { calling } from './calling';
import { parseStoredCustomer } from './customer-record';

interface CustomerEntry {
  readonly desk: string;
  readonly name: string;
  readonly record: Customer;
}

const BATCH = 25;
/** Most results of a query. */
const PAGE = 100;

/** Customers in a custom entity, keyed by organisation. */
export const createCustomerBook = (): CustomerBook => ({
  find: async (organisations) => {
    const [only, ...others] = organisations;
    if (only === undefined) return [];
    if (others.length === 0) {
      const entry = await calling('get customer', () => kvs.entity<CustomerEntry>('customer').get(only));
      return entry === undefined ? [] : known([entry.record]);
    }
    const items = organisations.slice(0, BATCH).map((key) => ({ key, entityName: 'customer' }));
    const found = await calling('get customers', () => kvs.batchGet<CustomerEntry>(items));
    return known(found.successfulKeys.map((item) => item.value?.record));
  },
  findByName: async (name) => {
    const found = await calling('query customer', () =>
      kvs
        .entity<CustomerEntry>('customer')
        .query()
        .index('by-name')
        .where(WhereConditions.equalTo(name))
        .limit(1)
        .getMany(),
    );
    return known(found.results.map((result) => result.value.record))[0] ?? null;
  },
  page: async (after) => {
    const byName = kvs.entity<CustomerEntry>('customer').query().index('by-name').limit(PAGE);
    const found = await calling('query customers', () =>
      (after === undefined ? byName : byName.cursor(after)).getMany(),
    );
    const customers = known(found.results.map((result) => result.value.record));
    return { customers, ...(found.nextCursor === undefined ? {} : { next: found.nextCursor }) };
  },
  save: async (customers) => {
    for (let start = 0; start < customers.length; start += BATCH) {
      const result = await kvs.batchSet(
        customers.slice(start, start + BATCH).map((record) => ({
          key: record.organisation,
          entityName: 'customer',
          value: { desk: record.desk, name: record.name, record },
        })),
      );
      const [failed] = result.failedKeys;
      if (failed !== undefined) throw new Error(`customer ${failed.key} was not stored: ${failed.error.message}`);
    }
  },
});

const known = (records: readonly unknown[]): readonly Customer[] =>
  records.map(parseStoredCustomer).filter((customer) => customer !== null);
