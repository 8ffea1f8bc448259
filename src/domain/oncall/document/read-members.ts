import { InvalidInput } from '../../errors';
import { fieldPath } from '../../hours/document/field-path';
import { readList } from '../../hours/document/read-list';
import { readRecord } from '../../hours/document/read-record';
import { readText } from '../../hours/document/read-text';
import { withoutTwins } from '../../hours/document/without-twins';
import type { Rotation } from '../schedule';
import { given } from './given';
import { readInstant } from './read-instant';
import { readWholeNumber } from './read-whole-number';

type Version = Rotation['members'][number];

/** Reads the versions of a rotation's members. @throws InvalidInput also where they are not in order of time. */
export const readMembers = (value: unknown, path: string): readonly Version[] => {
  const versions = readList(value, path, readVersion);
  if (versions.length === 0) throw new InvalidInput(path, 'has no version; add one, with turns: [] for nobody yet');
  for (const [index, { validFrom }] of versions.entries()) {
    if (index === 0) continue;
    const field = fieldPath(`${path}[${index}]`, 'validFrom');
    if (validFrom === undefined) throw new InvalidInput(field, 'is missing; only the first version may go without it');
    if (validFrom <= (versions[index - 1]?.validFrom ?? Number.NEGATIVE_INFINITY))
      throw new InvalidInput(field, 'is not after the version before it; put the versions in order of time');
  }
  return versions;
};

const readVersion = (value: unknown, path: string): Version => {
  const record = readRecord(value, path, ['validFrom', 'turns', 'firstTurn']);
  const at = (field: string): string => fieldPath(path, field);
  const turns = readList(record['turns'], at('turns'), (turn, turnPath) =>
    withoutTwins(readList(turn, turnPath, readText), turnPath, (person) => person),
  );
  const validFrom = given(record, 'validFrom', (from) => readInstant(from, at('validFrom')));
  const firstTurn = given(record, 'firstTurn', (first) =>
    readWholeNumber(first, at('firstTurn'), { from: 0, to: Math.max(0, turns.length - 1) }),
  );
  if (firstTurn !== undefined && validFrom === undefined)
    throw new InvalidInput(at('firstTurn'), 'needs validFrom; without it turns count from the start of the rotation');
  return {
    turns,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(firstTurn === undefined ? {} : { firstTurn }),
  };
};
