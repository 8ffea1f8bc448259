/** Who may take a half hour of the day: all places with the least night in it, preferred first; none = not needed. */
export type Choice = readonly number[] | undefined;

/** A run of half hours, round the clock, that one place takes. */
export interface SlotRun {
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

// Nobody is called up for less: two hours are taken by a neighbour who is as good, a place with no other hours gets
// a part of its own from four hours on.
const SHORTEST_SLOTS = 4;
const WORTHWHILE_SLOTS = 8;

/** The day in runs of one place each, the preferred one where several are as good. */
export const partsOfDay = (choices: readonly Choice[]): readonly SlotRun[] => {
  const count = choices.length;
  const firstKnown = Math.max(
    0,
    choices.findIndex((choice) => choice !== undefined),
  );
  const places: number[] = [];
  // A half hour that never needs anybody stays with whoever has the one before it.
  for (let ahead = 0; ahead < count; ahead += 1) {
    const slot = (firstKnown + ahead) % count;
    places[slot] = choices[slot]?.[0] ?? places[(slot + count - 1) % count] ?? 0;
  }
  for (const run of runsOf(places, [])) {
    const before = places[(run.from + count - 1) % count] ?? 0;
    const fits = slotsOf(run, count).every((slot) => choices[slot]?.includes(before) !== false);
    if (slotsOf(run, count).length < SHORTEST_SLOTS && fits)
      for (const slot of slotsOf(run, count)) places[slot] = before;
  }
  return runsOf(places, extraBorders(runsOf(places, []), choices));
};

const slotsOf = ({ from, to }: SlotRun, count: number): readonly number[] =>
  Array.from({ length: ((to - from + count - 1) % count) + 1 }, (_, ahead) => (from + ahead) % count);

/** Runs of the same place, cut at more borders too. */
const runsOf = (places: readonly number[], more: readonly number[]): readonly SlotRun[] => {
  const count = places.length;
  const isBorder = (slot: number): boolean =>
    more.includes(slot) || places[slot] !== places[(slot + count - 1) % count];
  const borders = places.map((_, slot) => slot).filter(isBorder);
  if (borders.length === 0) return [{ place: places[0] ?? 0, from: 0, to: 0 }];
  return borders.map((from, index) => ({
    place: places[from] ?? 0,
    from,
    to: borders[(index + 1) % borders.length] ?? from,
  }));
};

/** Where a place that would have no hours at all is as good as another for a part of its run: the longest such part. */
const extraBorders = (runs: readonly SlotRun[], choices: readonly Choice[]): readonly number[] => {
  const count = choices.length;
  const everybody = [...new Set(choices.flatMap((choice) => choice ?? []))];
  return everybody.flatMap((place) => {
    const isGood = (slot: number): boolean => choices[slot]?.includes(place) !== false;
    const stretches = runs.flatMap((run) => goodStretches(slotsOf(run, count), isGood));
    const has = runs.some((run) => run.place === place || slotsOf(run, count).every(isGood));
    const longest = stretches.sort((a, b) => b.length - a.length)[0] ?? [];
    if (has || longest.length < WORTHWHILE_SLOTS) return [];
    return [longest[0] ?? 0, ((longest.at(-1) ?? 0) + 1) % count];
  });
};

const goodStretches = (slots: readonly number[], isGood: (slot: number) => boolean): number[][] => {
  const stretches: number[][] = [[]];
  for (const slot of slots) {
    if (isGood(slot)) stretches.at(-1)?.push(slot);
    else stretches.push([]);
  }
  return stretches;
};
