import type { EntityDeclaration } from '../manifest/app-manifest';
import { declaredIndex } from './declared-entity';
import { KvsRefusal } from './kvs-refusal';
import type { KvsRecord, KvsStore } from './kvs-store';
import { meetsCondition } from './meets-condition';
import { attributeOf, meetsFilters } from './meets-filters';
import { pageOf } from './page-of';
import type { EntityQueryRequest } from './requests';
import { shownRecord } from './shown-record';

const DEFAULT_LIMIT = 10;
const HIGHEST_LIMIT = 100;

type Sortable = string | number | boolean;
const sortable = (value: unknown): Sortable =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');

/**
 * Entities by an index declared in the manifest, as they stood at `asOf`. `where` and partition choose rows in the
 * index; `filters` work on the page afterwards, so a page may be empty and still have a cursor.
 * @throws KvsRefusal for an unknown index, wrong partition or limits.
 */
export const queryEntity = (store: KvsStore, entity: EntityDeclaration, request: EntityQueryRequest, asOf: number) => {
  const { limit = DEFAULT_LIMIT, partition, range, sort, filters } = request;
  if (limit < 1 || limit > HIGHEST_LIMIT)
    throw new KvsRefusal(400, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', `The page limit is 1 to ${HIGHEST_LIMIT}.`);
  const index = declaredIndex(entity, request.indexName);
  if (partition.length !== index.partition.length)
    throw new KvsRefusal(
      400,
      'INVALID_PARTITION',
      `Index "${request.indexName}" needs ${index.partition.length} partition values (${index.partition.join(', ')}).`,
    );
  if (filters !== undefined) meetsFilters(entity, filters, undefined);

  const rangeValue = ({ key, value }: KvsRecord) => (index.range === undefined ? key : attributeOf(value, index.range));
  const rows = store
    .listAsOf(`entity:${entity.name}`, asOf)
    .filter((record) => rangeValue(record) !== undefined)
    .filter(({ value }) => index.partition.every((name, i) => attributeOf(value, name) === partition[i]))
    .filter((record) => range === undefined || meetsCondition(rangeValue(record), range))
    .map((record) => ({ key: record.key, record, rank: sortable(rangeValue(record)) }))
    .sort((a, b) => (a.rank === b.rank ? (a.key < b.key ? -1 : 1) : a.rank < b.rank ? -1 : 1));
  if (sort === 'DESC') rows.reverse();

  const query = JSON.stringify([entity.name, request.indexName, partition, range, sort]);
  const page = pageOf(rows, query, { limit, cursor: request.cursor });
  const data = page.rows
    .filter(({ record }) => filters === undefined || meetsFilters(entity, filters, record.value))
    .map(({ record }) => shownRecord(record));
  return { data, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) };
};
