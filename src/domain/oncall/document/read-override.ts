import { InvalidInput } from '../../errors';
import { fieldPath } from '../../hours/document/field-path';
import { readChoice } from '../../hours/document/read-choice';
import { readRecord } from '../../hours/document/read-record';
import { readText } from '../../hours/document/read-text';
import type { Override } from '../schedule';
import { given } from './given';
import { readSpan } from './read-instant';

const KINDS = ['replace', 'add', 'remove', 'nobody'] as const;

/** Fields each kind needs beside those of all. */
const NEEDS = { replace: ['person', 'by'], add: ['person'], remove: ['person'], nobody: [] } as const;
const COMMON = ['id', 'kind', 'layer', 'start', 'end'];

/** Reads an override. @throws InvalidInput */
export const readOverride = (value: unknown, path: string): Override => {
  const any = readRecord(value, path, [...COMMON, 'person', 'by']);
  const at = (field: string): string => fieldPath(path, field);
  const kind = readChoice(any['kind'], at('kind'), KINDS);
  const record = readRecord(any, path, [...COMMON, ...NEEDS[kind]]);
  const layer = given(record, 'layer', (id) => readText(id, at('layer')));
  const id = readText(record['id'], at('id'));
  const common = { id, ...readSpan(record, path), ...(layer === undefined ? {} : { layer }) };
  if (kind === 'nobody') return { ...common, kind };
  const person = readText(record['person'], at('person'));
  if (kind !== 'replace') return { ...common, kind, person };
  const by = readText(record['by'], at('by'));
  if (by === person) throw new InvalidInput(at('by'), 'is the person who is replaced; name somebody else');
  return { ...common, kind, person, by };
};
