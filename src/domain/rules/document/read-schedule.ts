import * as v from 'valibot';
import { InvalidInput } from '../../errors';
import { DEFAULT_ON_CALL } from '../default-on-call';
import type { OnCallSchedule } from '../../oncall/schedule';

/** Reads the on-call schedule of the document. @throws InvalidInput naming the field inside the schedule */
export const readSchedule = (value: unknown, path: string): OnCallSchedule => {
  const empty = v.safeParse(
    v.strictObject({
      layers: v.tuple([]),
      overrides: v.tuple([]),
      temporary: v.tuple([]),
      swaps: v.tuple([]),
      lastResort: v.exactOptional(v.string()),
    }),
    value,
  );
  if (!empty.success) throw new InvalidInput(path, 'a schedule with layers cannot be read yet');
  return {
    ...DEFAULT_ON_CALL,
    ...(empty.output.lastResort === undefined ? {} : { lastResort: empty.output.lastResort }),
  };
};
