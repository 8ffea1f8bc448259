import { MINUTE_MS } from '../../src/domain/instant';
import type { TellingSeen } from './telling-seen';
import type { Witness } from './witness';

/** How long a step has to be waited for by the rules: a named person as long as their first step, which moves the others on. */
export const waitOfStep = (
  { tellings, stage }: Pick<Witness, 'tellings' | 'stage'>,
  { round, step }: Pick<TellingSeen, 'round' | 'step'>,
): number => {
  const waits = stage.rules?.escalation.map(({ waitMinutes }) => waitMinutes) ?? [];
  const named = new Set(tellings.filter((one) => one.named && one.round === round).map((one) => one.step));
  const before = [...named].filter((one) => one < step).length;
  const index = named.has(step) ? 0 : Math.min(step - 1 - before, waits.length - 1);
  return (waits[index] ?? 0) * MINUTE_MS;
};
