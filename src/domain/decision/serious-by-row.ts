import type { Seriousness } from '../intake/seriousness';
import type { ForwardingRow } from '../routing/forwarding-row';

/**
 * A row that acts and alerts makes its tickets serious, whatever their answers say. A person's *not serious* stands
 * above it, and what is serious already keeps its own reason.
 */
export const seriousByRow = (seriousness: Seriousness, { then, mode }: ForwardingRow): Seriousness => {
  if (then.alert !== true || mode !== 'act' || seriousness.serious === true) return seriousness;
  if (seriousness.because === 'a person said so') return seriousness;
  const known = 'impact' in seriousness && seriousness.impact !== undefined ? { impact: seriousness.impact } : {};
  return { serious: true, because: 'the row of the forwarding table alerts', ...known };
};
