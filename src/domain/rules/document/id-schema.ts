import * as v from 'valibot';

/** An id that tickets and people refer to; it stays when the name changes. */
export const idSchema = v.pipe(
  v.string('must be a text'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/, 'must be letters, digits, dots, colons or dashes, at most 128'),
);
