import { KvsRefusal } from './kvs-refusal';

const LARGEST = 240 * 1024;
const DEEPEST = 31;

const depthOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const part of Object.values(value)) deepest = Math.max(deepest, depthOf(part));
  return deepest + 1;
};

/** @throws KvsRefusal when a value is missing, larger than 240 KiB or nested deeper than 31 levels. */
export const checkValue = (value: unknown): void => {
  if (value == null) throw new KvsRefusal(400, 'INVALID_VALUE', 'A value cannot be null or missing.');
  const size = Buffer.byteLength(JSON.stringify(value));
  if (size > LARGEST) throw new KvsRefusal(400, 'MAX_SIZE', `The value has ${size} bytes; the limit is ${LARGEST}.`);
  const depth = depthOf(value);
  if (depth > DEEPEST)
    throw new KvsRefusal(400, 'MAX_DEPTH', `The value is ${depth} levels deep; the limit is ${DEEPEST}.`);
};
