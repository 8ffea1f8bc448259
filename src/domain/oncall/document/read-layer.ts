import { InvalidInput } from '../../errors';
import { fieldPath } from '../../hours/document/field-path';
import { readRecord } from '../../hours/document/read-record';
import { readText } from '../../hours/document/read-text';
import { readZone } from '../../hours/document/read-zone';
import type { Layer } from '../schedule';
import { given } from './given';
import { readRestriction } from './read-restriction';
import { readRotation } from './read-rotation';
import { readWholeNumber } from './read-whole-number';

const FIELDS = ['id', 'name', 'zone', 'priority', 'rotation', 'restriction', 'holidaysOf'];

/** Reads a layer. @throws InvalidInput */
export const readLayer = (value: unknown, path: string): Layer => {
  const record = readRecord(value, path, FIELDS);
  const at = (field: string): string => fieldPath(path, field);
  const restriction = given(record, 'restriction', (part) => readRestriction(part, at('restriction')));
  const holidaysOf = given(record, 'holidaysOf', (desk) => readText(desk, at('holidaysOf')));
  if (restriction?.kindOfDay !== undefined && holidaysOf === undefined)
    throw new InvalidInput(at('holidaysOf'), 'is missing; name the desk whose holidays decide the kind of day');
  return {
    id: readText(record['id'], at('id')),
    name: readText(record['name'], at('name')),
    zone: readZone(record['zone'], at('zone')),
    priority: readWholeNumber(record['priority'], at('priority'), { from: 0, to: 1000 }),
    rotation: readRotation(record['rotation'], at('rotation')),
    ...(restriction === undefined ? {} : { restriction }),
    ...(holidaysOf === undefined ? {} : { holidaysOf }),
  };
};
