import * as v from 'valibot';
import { idSchema } from './id-schema';
import { phoneSchema } from './phone-schema';
import { TEAM_IDS } from './team-schema';
import { textSchema } from './text-schema';

const instantSchema = v.pipe(
  v.number('must be an instant: milliseconds since 1970 in UTC'),
  v.integer('must be an instant: whole milliseconds since 1970 in UTC'),
);

const absenceSchema = v.pipe(
  v.strictObject({ start: instantSchema, end: instantSchema, because: v.exactOptional(v.string('must be a text')) }),
  v.forward(
    v.partialCheck([['start'], ['end']], ({ start, end }) => start < end, 'must be after the start: swap the two'),
    ['end'],
  ),
);

export const personSchema = v.strictObject({
  account: idSchema,
  name: textSchema,
  desk: idSchema,
  team: v.picklist([...TEAM_IDS, 'business-consulting', 'development', 'hosting']),
  roles: v.array(v.picklist(['incident manager', 'coordinator', 'delivery coordinator', 'planner'])),
  department: v.exactOptional(textSchema),
  languages: v.array(textSchema),
  absences: v.array(absenceSchema),
  capacity: v.exactOptional(
    v.pipe(v.number('must be a number of tickets'), v.integer('must be whole'), v.minValue(1, 'must be 1 or more')),
  ),
  mayAnswerCustomers: v.boolean('must be true or false'),
  active: v.boolean('must be true or false'),
  phone: v.exactOptional(phoneSchema),
});
