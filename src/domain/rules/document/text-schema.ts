import * as v from 'valibot';

/** A text with something in it. */
export const textSchema = v.pipe(
  v.string('must be a text'),
  v.check((text) => text.trim() !== '', 'is empty: write something, or remove the entry'),
  v.maxLength(500, 'is longer than 500 characters: shorten it'),
);
