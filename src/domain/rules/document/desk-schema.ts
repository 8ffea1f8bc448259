import * as v from 'valibot';
import { validateCalendar } from '../../hours/validate-calendar';
import { idSchema } from './id-schema';
import { readBy } from './read-by';
import { textSchema } from './text-schema';

export const deskSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  calendar: readBy(validateCalendar),
});
