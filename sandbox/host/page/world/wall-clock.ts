const formats = new Map<string, Intl.DateTimeFormat>();

const format = (zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = zone + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...options });
  formats.set(key, known);
  return known;
};

/** `17:05` on the clock of a zone. */
export const timeIn = (zone: string, at: number): string =>
  format(zone, { hour: '2-digit', minute: '2-digit' }).format(at);

/** `17:05:30` on the clock of a zone. */
export const secondsIn = (zone: string, at: number): string =>
  format(zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at);

/** `Tue 24 Nov` in a zone. */
export const dayIn = (zone: string, at: number): string =>
  format(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(at).replace(',', '');

/** `Tue 24 Nov 17:05`, or the time alone where the day is that of `beside`. */
export const momentIn = (zone: string, at: number, beside: number): string =>
  dayIn(zone, at) === dayIn(zone, beside) ? timeIn(zone, at) : `${dayIn(zone, at)}, ${timeIn(zone, at)}`;

/** `08:00`, `Wed 08:00` within the next six days, else `Mon 28 Dec, 08:00`: the next time something happens. */
export const nextIn = (zone: string, at: number, now: number): string => {
  if (dayIn(zone, at) === dayIn(zone, now)) return timeIn(zone, at);
  const soon = at - now < 6 * 86_400_000;
  return `${soon ? format(zone, { weekday: 'short' }).format(at) : `${dayIn(zone, at)},`} ${timeIn(zone, at)}`;
};

/** `2026-11-24T17:05`, as an input for date and time wants it. */
export const inputIn = (zone: string, at: number): string => {
  const parts = format(zone, { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  const part = (type: string) => parts.formatToParts(at).find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
};
