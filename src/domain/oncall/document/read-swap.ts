import { InvalidInput } from '../../errors';
import { fieldPath } from '../../hours/document/field-path';
import { readRecord } from '../../hours/document/read-record';
import { readText } from '../../hours/document/read-text';
import type { Swap } from '../schedule';
import { given } from './given';
import { readWholeNumber } from './read-whole-number';

const LAST_TURN = 1_000_000;
const LAST_MINUTE = 10 * 366 * 1440;

const readPart = (value: unknown, path: string): NonNullable<Swap['part']> => {
  const record = readRecord(value, path, ['fromMinute', 'toMinute']);
  const whole = { from: 0, to: LAST_MINUTE };
  const fromMinute = readWholeNumber(record['fromMinute'], fieldPath(path, 'fromMinute'), whole);
  const toMinute = readWholeNumber(record['toMinute'], fieldPath(path, 'toMinute'), whole);
  if (toMinute <= fromMinute)
    throw new InvalidInput(fieldPath(path, 'toMinute'), 'is not after fromMinute; set a later minute of the shift');
  return { fromMinute, toMinute };
};

/** Reads a swap or a cover request. @throws InvalidInput */
export const readSwap = (value: unknown, path: string): Swap => {
  const record = readRecord(value, path, ['id', 'layer', 'turn', 'from', 'by', 'part']);
  const at = (field: string): string => fieldPath(path, field);
  const from = readText(record['from'], at('from'));
  const by = given(record, 'by', (person) => readText(person, at('by')));
  const part = given(record, 'part', (minutes) => readPart(minutes, at('part')));
  if (by === from) throw new InvalidInput(at('by'), 'is the person whose shift it is; name somebody else');
  return {
    id: readText(record['id'], at('id')),
    layer: readText(record['layer'], at('layer')),
    turn: readWholeNumber(record['turn'], at('turn'), { from: 0, to: LAST_TURN }),
    from,
    ...(by === undefined ? {} : { by }),
    ...(part === undefined ? {} : { part }),
  };
};
