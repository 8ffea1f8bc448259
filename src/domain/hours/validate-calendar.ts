import type { Calendar } from './calendar';
import { WEEKDAYS } from './calendar';
import { fieldPath } from './document/field-path';
import { readBreak } from './document/read-break';
import { readChoice } from './document/read-choice';
import { readClosure } from './document/read-closure';
import { readDate } from './document/read-date';
import { readDateHours } from './document/read-date-hours';
import { readFlag } from './document/read-flag';
import { readHoliday } from './document/read-holiday';
import { readHoursVersions } from './document/read-hours-versions';
import { readList } from './document/read-list';
import { readRecord } from './document/read-record';
import { readZone } from './document/read-zone';
import { readYear } from './document/read-year';
import { withoutTwins } from './document/without-twins';

const FIELDS = [
  'zone',
  'hours',
  'holidays',
  'weekend',
  'nationalOnly',
  'closures',
  'dateHours',
  'breaks',
  'doubtful',
  'confirmedYears',
] as const;

/**
 * Reads a calendar from a stored or imported document.
 * @param path of the calendar in that document, '' when it is the document.
 * @throws InvalidInput naming the field, for example `hours[0].week.tue[1].end`, and the cure.
 */
export const validateCalendar = (value: unknown, path: string): Calendar => {
  const given = readRecord(value, path, FIELDS);
  const at = (field: (typeof FIELDS)[number]) => fieldPath(path, field);
  const has = (field: (typeof FIELDS)[number]) => given[field] !== undefined;
  return {
    zone: readZone(given.zone, at('zone')),
    hours: readHoursVersions(given.hours, at('hours')),
    holidays: withoutTwins(
      readList(given.holidays, at('holidays'), readHoliday),
      at('holidays'),
      ({ date, name }) => `${date} ${name}`,
    ),
    ...(has('weekend') && {
      weekend: readList(given.weekend, at('weekend'), (day, where) => readChoice(day, where, WEEKDAYS)),
    }),
    ...(has('nationalOnly') && { nationalOnly: readFlag(given.nationalOnly, at('nationalOnly')) }),
    ...(has('closures') && { closures: readList(given.closures, at('closures'), readClosure) }),
    ...(has('dateHours') && {
      dateHours: withoutTwins(
        readList(given.dateHours, at('dateHours'), readDateHours),
        at('dateHours'),
        ({ date }) => date,
      ),
    }),
    ...(has('breaks') && { breaks: readList(given.breaks, at('breaks'), readBreak) }),
    ...(has('doubtful') && { doubtful: readList(given.doubtful, at('doubtful'), readDate) }),
    ...(has('confirmedYears') && {
      confirmedYears: withoutTwins(
        readList(given.confirmedYears, at('confirmedYears'), readYear),
        at('confirmedYears'),
        String,
      ),
    }),
  };
};
