import type { Outage } from '../domain/incident/outage';

export interface OutageBook {
  /** One read. */
  load(key: string): Promise<Outage | null>;
  /** Conditional write: false when the record is no longer `from`. */
  save(from: Outage | null, to: Outage): Promise<boolean>;
}
