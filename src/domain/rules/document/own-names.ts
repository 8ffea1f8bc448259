import * as v from 'valibot';

/** Names that every object has; the schema library leaves them out in silence, and a row would lose its cell. */
const INHERITED = ['__proto__', 'prototype', 'constructor'];

/** For objects with names of one's own: no list, which would pass for an empty one, and no inherited names. */
export const ownNames = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'must be an object: {...}'),
  v.check(
    (value) => !INHERITED.some((name) => Object.keys(Object(value)).includes(name)),
    `must not use the names ${INHERITED.join(', ')}: choose others`,
  ),
);
