import { InvalidInput } from '../../errors';
import { fieldPath } from '../../hours/document/field-path';
import { readChoice } from '../../hours/document/read-choice';
import { readDate } from '../../hours/document/read-date';
import { readRecord } from '../../hours/document/read-record';
import { readStart } from '../../hours/document/read-time';
import type { Rotation } from '../schedule';
import { wallOf } from '../wall-clock';
import { given } from './given';
import { readMembers } from './read-members';
import { readWholeNumber } from './read-whole-number';

const FIELDS = ['unit', 'length', 'startDate', 'startTime', 'endDate', 'endTime', 'every', 'shiftMinutes', 'members'];
const FIRST_DATE = '2000-01-01';
/** Ten years: longer turns are a slip of the hand. */
const LONGEST_TURN = { hour: 87_600, day: 3_650, week: 520, month: 120 } as const;

/** Reads a rotation. @throws InvalidInput */
export const readRotation = (value: unknown, path: string): Rotation => {
  const record = readRecord(value, path, FIELDS);
  const at = (field: string): string => fieldPath(path, field);
  const unit = readChoice(record['unit'], at('unit'), ['hour', 'day', 'week', 'month']);
  const most = { from: 1, to: LONGEST_TURN[unit] };
  const startDate = readDate(record['startDate'], at('startDate'));
  const startTime = readStart(record['startTime'], at('startTime'));
  const endDate = given(record, 'endDate', (date) => readDate(date, at('endDate')));
  const endTime = given(record, 'endTime', (time) => readStart(time, at('endTime')));
  const every = given(record, 'every', (units) => readWholeNumber(units, at('every'), most));
  const minutes = { from: 1, to: 10 * 366 * 1440 };
  const shiftMinutes = given(record, 'shiftMinutes', (lasts) => readWholeNumber(lasts, at('shiftMinutes'), minutes));
  if (startDate < FIRST_DATE) throw new InvalidInput(at('startDate'), `is before ${FIRST_DATE}; start it later`);
  if (endTime !== undefined && endDate === undefined)
    throw new InvalidInput(at('endTime'), 'needs endDate; add the date, or remove the time');
  if (endDate !== undefined && wallOf(endDate, endTime ?? startTime) <= wallOf(startDate, startTime))
    throw new InvalidInput(at('endDate'), 'is not after the start; set a later date, or remove it');
  return {
    unit,
    length: readWholeNumber(record['length'], at('length'), most),
    startDate,
    startTime,
    ...(endDate === undefined ? {} : { endDate }),
    ...(endTime === undefined ? {} : { endTime }),
    ...(every === undefined ? {} : { every }),
    ...(shiftMinutes === undefined ? {} : { shiftMinutes }),
    members: readMembers(record['members'], at('members')),
  };
};
