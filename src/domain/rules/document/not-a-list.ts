import * as v from 'valibot';

/** For objects that may be empty: a list would pass for one. */
export const notAList = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'must be an object: {...}'),
);
