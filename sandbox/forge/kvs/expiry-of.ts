import { KvsRefusal } from './kvs-refusal';
import type { Ttl } from './requests';

const UNIT_MS = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;
const LONGEST_MS = 366 * UNIT_MS.DAYS;

/** The instant (epoch ms) at which a value written at `now` expires. @throws KvsRefusal beyond one year. */
export const expiryOf = ({ value, unit }: Ttl, now: number): number => {
  const lifetime = value * UNIT_MS[unit];
  if (lifetime > 0 && lifetime <= LONGEST_MS) return now + lifetime;
  throw new KvsRefusal(400, 'INVALID_TTL', 'A time to live is more than zero and at most one year.');
};
