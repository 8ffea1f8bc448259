import type { Outage } from '../../domain/incident/outage';
import { VendorFailed } from '../../ports/vendor-failed';
import type { Ports } from '../ports';

/** So many tickets write the record at once at most before one has to come again. */
const TRIES = 4;

/**
 * Changes the record of an outage by a pure function, read anew when somebody else wrote it meanwhile.
 * @param change gives the new record, or null to leave it as it is.
 * @returns the record as it was before, and as it is now.
 * @throws VendorFailed (409, told as busy) when others were faster every time: it may be tried again.
 */
export const changeOutage = async (
  { outages }: Pick<Ports, 'outages'>,
  key: string,
  change: (known: Outage | null) => Outage | null,
): Promise<{ readonly before: Outage | null; readonly after: Outage | null }> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await outages.load(key);
    const after = change(before);
    if (after === null) return { before, after: before };
    if (await outages.save(before, after)) return { before, after };
  }
  throw new VendorFailed(503, 'save outage', { detail: 'others write it at the same time', retryAfterSeconds: 5 });
};
