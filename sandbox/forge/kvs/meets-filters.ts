import type { EntityDeclaration } from '../manifest/app-manifest';
import { KvsRefusal } from './kvs-refusal';
import { meetsCondition } from './meets-condition';
import type { Filter, Filters } from './requests';

const MOST_CONDITIONS = 100;

const checkFilter = (entity: EntityDeclaration, { property }: Filter) => {
  const declared = entity.attributes[property];
  if (declared === undefined)
    throw new KvsRefusal(
      400,
      'INVALID_ENTITY_ATTRIBUTE',
      `Entity "${entity.name}" declares no attribute "${property}".`,
    );
  if (declared.type === 'any')
    throw new KvsRefusal(
      422,
      'INVALID_FILTER_CONDITION',
      `Attribute "${property}" has type any and cannot be filtered.`,
    );
};

/** The value of an attribute of a stored entity; `undefined` when it, or the whole record, is absent. */
export const attributeOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;

/**
 * Whether a stored entity (`undefined` when absent) meets the filters of a query or the conditions of a transaction.
 * @throws KvsRefusal for `and` beside `or`, empty lists, more than 100 conditions, unknown or untyped attributes.
 */
export const meetsFilters = (entity: EntityDeclaration, filters: Filters, value: unknown): boolean => {
  const { and, or } = filters;
  if (and !== undefined && or !== undefined)
    throw new KvsRefusal(400, 'INVALID_FILTER_OPERATORS_COMBINATION', '"and" and "or" cannot stand at the same level.');
  const list = and ?? or ?? [];
  if (list.length === 0) throw new KvsRefusal(400, 'EMPTY_FILTER_OPERATOR', 'Filter operators cannot be empty.');
  if (list.length > MOST_CONDITIONS)
    throw new KvsRefusal(400, 'INVALID_FILTER_CONDITION', `A query has at most ${MOST_CONDITIONS} conditions.`);
  for (const filter of list) checkFilter(entity, filter);
  const meets = (filter: Filter) => meetsCondition(attributeOf(value, filter.property), filter);
  return and === undefined ? list.some(meets) : list.every(meets);
};
