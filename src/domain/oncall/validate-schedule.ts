import { InvalidInput } from '../errors';
import { fieldPath } from '../hours/document/field-path';
import { readList } from '../hours/document/read-list';
import { readRecord } from '../hours/document/read-record';
import { readText } from '../hours/document/read-text';
import { withoutTwins } from '../hours/document/without-twins';
import { given } from './document/given';
import { readLayer } from './document/read-layer';
import { readOverride } from './document/read-override';
import { readSwap } from './document/read-swap';
import { readTemporary } from './document/read-temporary';
import type { OnCallSchedule } from './schedule';

const idOf = ({ id }: { readonly id: string }): string => id;

/**
 * Reads an on-call schedule that comes from outside.
 * @param path where it stands in the document, '' for the top.
 * @throws InvalidInput naming the exact field, e.g. `onCall.layers[0].rotation.members[1].validFrom`, and the cure.
 */
export const validateSchedule = (value: unknown, path: string): OnCallSchedule => {
  const record = readRecord(value, path, ['layers', 'overrides', 'temporary', 'swaps', 'lastResort']);
  const listOf = <Item extends { readonly id: string }>(
    field: string,
    read: (item: unknown, path: string) => Item,
  ): readonly Item[] =>
    withoutTwins(readList(record[field], fieldPath(path, field), read), fieldPath(path, field), idOf);
  const layers = listOf('layers', readLayer);
  const overrides = listOf('overrides', readOverride);
  const temporary = listOf('temporary', readTemporary);
  const swaps = listOf('swaps', readSwap);
  const known = new Set(layers.map(idOf));
  const checkLayer = (layer: string | undefined, field: string): void => {
    if (layer === undefined || known.has(layer)) return;
    throw new InvalidInput(fieldPath(path, field), `${layer} is not a layer of this schedule; use one of its ids`);
  };
  overrides.forEach(({ layer }, index) => checkLayer(layer, `overrides[${index}].layer`));
  swaps.forEach(({ layer }, index) => checkLayer(layer, `swaps[${index}].layer`));
  const lastResort = given(record, 'lastResort', (person) => readText(person, fieldPath(path, 'lastResort')));
  return { layers, overrides, temporary, swaps, ...(lastResort === undefined ? {} : { lastResort }) };
};
