import * as v from 'valibot';
import { ownNames } from './own-names';

/** Texts for customers in the site's own words: key → language code → text. */
export const textsSchema = v.pipe(
  ownNames,
  v.record(
    v.string(),
    v.pipe(
      ownNames,
      v.record(
        v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a language code, like de')),
        v.pipe(
          v.string('must be a text'),
          v.check((text) => text.trim() !== '', 'is empty: write something, or remove the entry'),
          v.maxLength(2000, 'is longer than 2000 characters: shorten it'),
        ),
      ),
    ),
  ),
);
