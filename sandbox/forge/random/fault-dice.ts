import type { Faults } from '../../forge-platform';
import { seededRandom } from './seeded-random';

/** Names of the faults that are rates in 0..1. */
export type FaultRate = {
  [K in keyof Faults]-?: K extends
    'seed' | 'eventDelayMs' | 'messageDelayMs' | 'timerDelayMs' | 'queryLagMs' | 'reorderEvents'
    ? never
    : K;
}[keyof Faults];

export interface FaultDice {
  readonly faults: Faults;
  /** Whether this fault strikes now. A fault that is off draws nothing. */
  strikes(rate: FaultRate): boolean;
  /** A whole number in [0, below). */
  below(limit: number, stream: string): number;
}

/** Dice that fall the same way for the same faults and the same course of events. */
export const createFaultDice = (faults: Faults): FaultDice => {
  const streams = new Map<string, () => number>();
  const draw = (stream: string) => {
    const random = streams.get(stream) ?? seededRandom(faults.seed, stream);
    streams.set(stream, random);
    return random();
  };
  return {
    faults,
    strikes: (rate) => (faults[rate] ?? 0) > 0 && draw(rate) < (faults[rate] ?? 0),
    below: (limit, stream) => Math.floor(draw(stream) * limit),
  };
};
