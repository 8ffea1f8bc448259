import * as v from 'valibot';
import { ownNames } from './own-names';
import { textSchema } from './text-schema';

const names = v.array(textSchema);

export const mappingSchema = v.strictObject({
  fields: v.pipe(ownNames, v.record(v.string(), names)),
  filedAs: v.strictObject({ incident: names, request: names, delivery: names }),
  priority: v.pipe(
    ownNames,
    v.strictObject({
      P1: v.exactOptional(textSchema),
      P2: v.exactOptional(textSchema),
      P3: v.exactOptional(textSchema),
      P4: v.exactOptional(textSchema),
    }),
  ),
});
