import { KvsRefusal } from './kvs-refusal';
import type { KvsStore } from './kvs-store';
import { pageOf } from './page-of';
import type { QueryRequest } from './requests';
import { shownRecord } from './shown-record';

const DEFAULT_LIMIT = 10;
const HIGHEST_LIMIT = 100;

/** Plain keys by prefix, as they stood at `asOf`. @throws KvsRefusal beyond the documented limits of such a query. */
export const queryPlain = (store: KvsStore, request: QueryRequest, asOf: number) => {
  const { limit = DEFAULT_LIMIT, where } = request;
  if (limit < 1 || limit > HIGHEST_LIMIT)
    throw new KvsRefusal(400, 'LIST_QUERY_LIMIT_EXCEEDED', `Limit for list query should be 1 to ${HIGHEST_LIMIT}.`);
  if (where.length > 1) throw new KvsRefusal(400, 'QUERY_WHERE_INVALID', 'Only a single "where" clause is possible.');
  const [clause] = where;
  if (clause !== undefined && clause.property !== 'key')
    throw new KvsRefusal(400, 'QUERY_WHERE_FIELD_INVALID', `Field "${clause.property}" is not supported, only "key".`);
  if (clause !== undefined && clause.condition !== 'BEGINS_WITH')
    throw new KvsRefusal(400, 'INVALID_FILTER_CONDITION', `Condition ${clause.condition} is not supported for keys.`);
  const prefix = String(clause?.values[0] ?? '');
  const rows = store.listAsOf('plain', asOf).filter(({ key }) => key.startsWith(prefix));
  const page = pageOf(rows, `plain ${prefix}`, { limit, cursor: request.after });
  return { data: page.rows.map(shownRecord), ...(page.cursor === undefined ? {} : { cursor: page.cursor }) };
};
