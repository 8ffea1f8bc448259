import type { Pace } from '../wire/pace';

/** How often the clock moves while it runs, in real milliseconds. */
const BEAT_MS = 250;
/** A slow machine falls behind instead of trying to catch up with more than this of real time at once. */
const LONGEST_BEAT_MS = 500;

export interface Ticker {
  pace(): Pace;
  setPace(pace: Pace): void;
}

/**
 * Turns real time into virtual time. `advance` gets virtual milliseconds; the next beat waits until it is done.
 */
export const createTicker = (advance: (ms: number) => Promise<void>): Ticker => {
  let pace: Pace = 0;
  let timer: NodeJS.Timeout | undefined;
  let last = 0;

  const beat = async () => {
    timer = undefined;
    const passed = Math.min(performance.now() - last, LONGEST_BEAT_MS);
    last = performance.now();
    await advance(Math.round(passed * pace));
    if (pace !== 0 && timer === undefined) timer = setTimeout(() => void beat(), BEAT_MS);
  };

  return {
    pace: () => pace,
    setPace: (wanted) => {
      pace = wanted;
      if (pace === 0) clearTimeout(timer);
      if (pace === 0 || timer !== undefined) {
        if (pace === 0) timer = undefined;
        return;
      }
      last = performance.now();
      timer = setTimeout(() => void beat(), BEAT_MS);
    },
  };
};
