import * as v from 'valibot';
import { DEFAULT_ANSWERS } from '../default-mapping';
import { ownNames } from './own-names';
import { textSchema } from './text-schema';

const names = v.array(textSchema);

const answersSchema = v.strictObject({
  yes: names,
  no: names,
  canWork: v.strictObject({ nobody: names, hardly: names, 'with workaround': names, yes: names }),
  impact: v.strictObject({ outage: names, blocker: names, major: names, minor: names }),
  urgency: v.strictObject({ high: names, medium: names, low: names }),
});

export const mappingSchema = v.strictObject({
  fields: v.pipe(ownNames, v.record(v.string(), names)),
  filedAs: v.strictObject({ incident: names, request: names, delivery: names }),
  // Younger than the first documents.
  answers: v.optional(answersSchema, DEFAULT_ANSWERS),
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
