import { InvalidInput } from '../../errors';
import { shown } from './shown';

/**
 * Reads a list item by item; the item's path carries its index from 0.
 * @throws InvalidInput
 */
export const readList = <Item>(
  value: unknown,
  path: string,
  readItem: (item: unknown, path: string) => Item,
): readonly Item[] => {
  if (!Array.isArray(value)) throw new InvalidInput(path, `${shown(value)} is not a list; use [] for none`);
  return value.map((item: unknown, index) => readItem(item, `${path}[${index}]`));
};
