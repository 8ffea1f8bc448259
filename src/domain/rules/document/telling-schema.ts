import * as v from 'valibot';
import { ACCEPTING_DEEDS, ROUTES } from '../../telling/telling-rules';
import { idSchema } from './id-schema';
import { minutes } from './settings-schema';
import { textSchema } from './text-schema';

/** How people on call are told; what its parts say of each other is in `checkTelling`. */
export const tellingSchema = v.strictObject({
  routes: v.array(v.picklist(ROUTES)),
  actsAs: v.exactOptional(idSchema),
  field: v.exactOptional(textSchema),
  acceptedBy: v.array(v.picklist(ACCEPTING_DEEDS)),
  progressMinutes: minutes(5),
  shifts: v.exactOptional(
    v.strictObject({
      project: v.pipe(
        v.string('must be a text'),
        v.regex(/^[A-Z][A-Z0-9_]+$/, 'must be the key of a project, like OPS'),
      ),
      minutesBefore: minutes(0),
      atStart: v.boolean('must be true or false'),
      atEnd: v.boolean('must be true or false'),
      onChange: v.boolean('must be true or false'),
    }),
  ),
});
