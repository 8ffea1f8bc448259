import type { Fault } from '../invalid-rules';

/** The store takes 240 KiB for one value (design §4); 8 of them are kept for the modes of the projects beside the rules. */
export const LARGEST_RULES_BYTES = 232 * 1024;

export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** A document that the store would refuse is refused here, with what to shorten. */
export const checkSize = (rules: object): readonly Fault[] => {
  const bytes = bytesOf(rules);
  if (bytes <= LARGEST_RULES_BYTES) return [];
  const parts = Object.entries(rules)
    .map(([name, part]) => ({ name, kibibytes: Math.ceil(bytesOf(part) / 1024) }))
    .sort((a, b) => b.kibibytes - a.kibibytes)
    .slice(0, 3)
    .map(({ name, kibibytes }) => `${name} (${kibibytes} KiB)`);
  const reason = `is ${Math.ceil(bytes / 1024)} KiB, 232 KiB is the most: shorten ${parts.join(', ')}`;
  return [{ field: 'document', reason }];
};
