import * as v from 'valibot';

/** A telephone number in international form, E.164 with blanks, brackets, slashes and dashes allowed for reading. */
export const phoneSchema = v.pipe(
  v.string('must be a text'),
  v.regex(/^\+[1-9][0-9 ()/-]*$/, 'is not an international number: write it like +49 681 123456'),
  v.check((text) => {
    const digits = text.replace(/\D/g, '').length;
    return digits >= 6 && digits <= 15;
  }, 'must have 6 to 15 digits: write it like +49 681 123456'),
);
