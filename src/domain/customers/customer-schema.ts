import * as v from 'valibot';
import { readZone } from '../hours/document/read-zone';
import { idSchema } from '../rules/document/id-schema';
import { readBy } from '../rules/document/read-by';
import { textSchema } from '../rules/document/text-schema';

const instant = v.pipe(
  v.number('must be an instant: milliseconds since 1970 in UTC'),
  v.integer('must be an instant: whole milliseconds since 1970 in UTC'),
);

const maintenanceSchema = v.pipe(
  v.strictObject({ start: instant, end: instant, doneBy: idSchema }),
  v.forward(
    v.partialCheck([['start'], ['end']], ({ start, end }) => start < end, 'must be after the start: swap the two'),
    ['end'],
  ),
);

/** Shape of one customer record, as stored, imported or typed. */
export const customerSchema = v.strictObject({
  organisation: idSchema,
  name: textSchema,
  desk: idSchema,
  country: v.pipe(v.string('must be a text'), v.regex(/^[A-Z]{2}$/, 'must be a country code of two capitals, like DE')),
  zone: readBy(readZone),
  language: v.pipe(
    v.string('must be a text'),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, 'must be a language code, like de or en'),
  ),
  phase: v.picklist(['introduction', 'productive']),
  lead: v.exactOptional(
    v.strictObject({
      account: idSchema,
      unit: v.picklist(['Business Consulting', 'Learning Consulting']),
      deputy: v.exactOptional(idSchema),
    }),
  ),
  projectTeam: v.array(idSchema),
  platform: v.exactOptional(textSchema),
  agreement: v.exactOptional(textSchema),
  maintenance: v.array(maintenanceSchema),
});
