/** FNV-1a, so that each use of a seed gets a stream of its own. */
const mix = (seed: number, stream: string) => {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < stream.length; i++) hash = Math.imul(hash ^ stream.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/**
 * Numbers in [0, 1) that repeat for the same seed and stream (mulberry32). Streams are independent: drawing from one
 * does not change another, so switching one fault on leaves the others where they were.
 */
export const seededRandom = (seed: number, stream: string): (() => number) => {
  let state = mix(seed, stream);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
