import { kvs, WhereConditions } from '@forge/kvs';
import type { Customer } from '../../domain/customers/customer';
import type { CustomerBook } from '../../ports/customer-book';
import { VendorFailed } from '../../ports/vendor-failed';
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
    const records: unknown[] = [];
    for (let start = 0; start < organisations.length; start += BATCH) {
      const items = organisations.slice(start, start + BATCH).map((key) => ({ key, entityName: 'customer' }));
      const found = await calling('get customers', () => kvs.batchGet<CustomerEntry>(items));
      records.push(...found.successfulKeys.map((item) => item.value?.record));
    }
    return known(records);
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
  all: async () => {
    const all: Customer[] = [];
    let cursor: string | undefined;
    do {
      const found = await calling('query customer', () => {
        const query = kvs.entity<CustomerEntry>('customer').query().index('by-name').limit(PAGE);
        return (cursor === undefined ? query : query.cursor(cursor)).getMany();
      });
      all.push(...known(found.results.map((result) => result.value.record)));
      cursor = found.nextCursor;
    } while (cursor !== undefined);
    return all;
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
      const batch = customers.slice(start, start + BATCH).map((record) => ({
        key: record.organisation,
        entityName: 'customer',
        value: { desk: record.desk, name: record.name, record },
      }));
      const result = await calling('set customers', () => kvs.batchSet(batch));
      const [failed] = result.failedKeys;
      if (failed !== undefined)
        throw new VendorFailed(503, 'KVS set customers', { detail: `${failed.key}: ${failed.error.message}` });
    }
  },
});

const known = (records: readonly unknown[]): readonly Customer[] =>
  records.map(parseStoredCustomer).filter((customer) => customer !== null);
