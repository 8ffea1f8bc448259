import type { Instant } from '../../../src/domain/instant';

const part = (zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });

/** `10:14` on the wall of `zone`. */
export const timeText = (instant: Instant, zone: string): string =>
  part(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);

/** `Saturday 28 November 2026` on the wall of `zone`. */
export const dayText = (instant: Instant, zone: string): string =>
  part(zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(instant).replace(',', '');

/** `Europe/Berlin` → `Berlin`. */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ');
