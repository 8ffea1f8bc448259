import type { ForwardingFacts, ForwardingRow, RowCell } from '../../src/domain/routing/forwarding-row';

/** Numbers that look random and are the same in every run (xorshift, fixed seed). */
const dice = (seed: number): ((sides: number) => number) => {
  let state = seed;
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
};

const YES_NO = [true, false] as const;

/** Eleven columns of words; the twelfth is the number of seats. */
const WORDS = {
  filedAs: ['incident', 'request', 'delivery'],
  type: ['software defect', 'non-software defect', 'consulting request', 'support request', 'customisation', 'unclear'],
  serious: YES_NO,
  needsConsulting: YES_NO,
  technicallyComplex: YES_NO,
  phase: ['introduction', 'productive', 'unknown'],
  leadUnit: ['Business Consulting', 'Learning Consulting', 'none'],
  country: ['DE', 'AT', 'CH', 'RO', 'AU', 'NZ', 'SG', 'MY', 'FR', 'GB'],
  deskState: ['open', 'closed on a working day', 'weekend', 'holiday', 'doubtful'],
  channel: ['portal', 'mail', 'phone', 'api'],
  language: ['de', 'en', 'fr', 'ro'],
} as const;

const SEATS = 'mapped.Seats';
/** Of the twelve columns a row asks this many. */
const CELLS = 6;

const roll = dice(20_260_101);
const pick = <Value>(values: readonly Value[]): Value => {
  const value = values[roll(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

const cellOf = (name: string, words: readonly (string | boolean)[]): RowCell => {
  if (name === SEATS) {
    const from = roll(800);
    return { from, below: from + 100 + roll(600) };
  }
  const named = words.filter(() => roll(3) > 0);
  if (named.length === 0 || named.length === words.length) return { is: [pick(words)] };
  return roll(4) === 0 ? { not: words.filter((word) => !named.includes(word)) } : { is: named };
};

const COLUMNS: readonly (readonly [string, readonly (string | boolean)[]])[] = [...Object.entries(WORDS), [SEATS, []]];

const rowOf = (index: number): ForwardingRow => {
  const asked = new Set<number>();
  while (asked.size < CELLS) asked.add(roll(COLUMNS.length));
  const when = COLUMNS.filter((_, at) => asked.has(at)).map(([name, words]) => [name, cellOf(name, words)] as const);
  return {
    id: `row ${index}`,
    title: `Row ${index}`,
    source: 'bench',
    when: Object.fromEntries(when),
    then: { team: 'support', person: 'roster' },
    mode: 'act',
  };
};

/** Fifty rows over twelve columns, the last one catches all. */
export const BENCH_ROWS: readonly ForwardingRow[] = [
  ...Array.from({ length: 49 }, (_, index) => rowOf(index)),
  { ...rowOf(49), when: {} },
];

/** Sixty rows of the same kind, to be checked while somebody edits them. */
export const CHECKED_ROWS: readonly ForwardingRow[] = [
  ...Array.from(
    { length: 59 },
    (_, index) => ({ ...rowOf(index), mode: index % 2 === 0 ? 'act' : 'propose' }) as const,
  ),
  { ...rowOf(59), when: {} },
];

/** A thousand tickets, every value as likely as the others. */
export const BENCH_TICKETS: readonly ForwardingFacts[] = Array.from({ length: 1000 }, () => ({
  filedAs: pick(WORDS.filedAs),
  type: pick(WORDS.type),
  serious: pick(WORDS.serious),
  needsConsulting: pick(WORDS.needsConsulting),
  technicallyComplex: pick(WORDS.technicallyComplex),
  phase: pick(WORDS.phase),
  leadUnit: pick(WORDS.leadUnit),
  country: pick(WORDS.country),
  deskState: pick(WORDS.deskState),
  channel: pick(WORDS.channel),
  requestType: 'Ask a question',
  component: [],
  language: pick(WORDS.language),
  writtenIn: 'unknown',
  agreement: 'none',
  mapped: { Seats: roll(1500) },
}));
