/** Shapes of the requests that @forge/kvs sends, by what the documentation and the package say. */
import * as v from 'valibot';

const ttl = v.object({ value: v.number(), unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });
const metadataFields = v.optional(v.array(v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])), []);
const setOptions = v.looseObject({
  ttl: v.optional(ttl),
  keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
  returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
});
const conditionName = v.picklist([
  'BEGINS_WITH',
  'BETWEEN',
  'CONTAINS',
  'EQUAL_TO',
  'EXISTS',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
  'NOT_CONTAINS',
  'NOT_EQUAL_TO',
  'NOT_EXISTS',
]);
const condition = v.object({ condition: conditionName, values: v.array(v.unknown()) });
const filter = v.object({ property: v.string(), ...condition.entries });
const filters = v.object({ and: v.optional(v.array(filter)), or: v.optional(v.array(filter)) });

const keyed = v.object({ key: v.string(), entityName: v.optional(v.string()) });
const valued = v.object({ ...keyed.entries, value: v.optional(v.unknown()), options: v.optional(setOptions) });
const page = { limit: v.optional(v.number()), options: v.optional(v.looseObject({ metadataFields })) };

export const getRequest = keyed;
export const setRequest = valued;
export const queryRequest = v.object({
  ...page,
  after: v.optional(v.string()),
  where: v.optional(v.array(filter), []),
});
export const entityQueryRequest = v.object({
  ...page,
  entityName: v.string(),
  indexName: v.string(),
  cursor: v.optional(v.string()),
  partition: v.optional(v.array(v.unknown()), []),
  range: v.optional(condition),
  sort: v.optional(v.picklist(['ASC', 'DESC']), 'ASC'),
  filters: v.optional(filters),
});
export const batchRequest = v.array(valued);
export const transactionRequest = v.object({
  set: v.optional(v.array(v.object({ ...valued.entries, conditions: v.optional(filters) })), []),
  delete: v.optional(v.array(v.object({ ...keyed.entries, conditions: v.optional(filters) })), []),
  check: v.optional(v.array(v.object({ ...keyed.entries, conditions: v.optional(filters) })), []),
});

export type Ttl = v.InferOutput<typeof ttl>;
export type SetRequest = v.InferOutput<typeof valued>;
export type KeyedRequest = v.InferOutput<typeof keyed>;
export type Condition = v.InferOutput<typeof condition>;
export type Filter = v.InferOutput<typeof filter>;
export type Filters = v.InferOutput<typeof filters>;
export type QueryRequest = v.InferOutput<typeof queryRequest>;
export type EntityQueryRequest = v.InferOutput<typeof entityQueryRequest>;
export type TransactionRequest = v.InferOutput<typeof transactionRequest>;
