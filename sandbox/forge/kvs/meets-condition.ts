import { KvsRefusal } from './kvs-refusal';
import type { Condition } from './requests';

type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

const compare = (actual: unknown, expected: unknown) => {
  if (typeof actual !== typeof expected || !isScalar(actual) || !isScalar(expected)) return undefined;
  if (actual === expected) return 0;
  return actual < expected ? -1 : 1;
};

/**
 * Whether an attribute (`undefined` when absent) meets a condition of a query or transaction. Strings compare by code
 * unit; values of different types never match.
 * @throws KvsRefusal when a condition has too few values.
 */
export const meetsCondition = (actual: unknown, { condition, values }: Condition): boolean => {
  const [first, second] = values;
  if (values.length < (condition === 'BETWEEN' ? 2 : 1))
    throw new KvsRefusal(400, 'INSUFFICIENT_FILTER_VALUES', `${condition} needs more values.`);
  const order = compare(actual, first);
  switch (condition) {
    case 'EXISTS':
      return actual !== undefined;
    case 'NOT_EXISTS':
      return actual === undefined;
    case 'EQUAL_TO':
      return order === 0;
    case 'NOT_EQUAL_TO':
      return order !== 0;
    case 'GREATER_THAN':
      return order !== undefined && order > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return order !== undefined && order >= 0;
    case 'LESS_THAN':
      return order !== undefined && order < 0;
    case 'LESS_THAN_EQUAL_TO':
      return order !== undefined && order <= 0;
    case 'BETWEEN': {
      const upper = compare(actual, second);
      return order !== undefined && upper !== undefined && order >= 0 && upper <= 0;
    }
    case 'BEGINS_WITH':
      return typeof actual === 'string' && typeof first === 'string' && actual.startsWith(first);
    case 'CONTAINS':
      return typeof actual === 'string' && typeof first === 'string' && actual.includes(first);
    case 'NOT_CONTAINS':
      return typeof actual === 'string' && typeof first === 'string' && !actual.includes(first);
    default:
      return condition satisfies never;
  }
};
