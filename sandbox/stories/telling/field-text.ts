import type { Stage } from '../stage';
import { placeOf, timeText } from './clock-text';

/** A field's new value as a reader wants it: instants on the desk's clock, nothing as a dash. */
export const fieldText = (stage: Stage, text: string | null): string => {
  if (text === null || text === '') return '–';
  const instant = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) : Number.NaN;
  if (Number.isNaN(instant)) return text;
  const { zone } = stage.story;
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' });
  return `${day.format(instant).replace(',', '')} ${timeText(instant, zone)} (${placeOf(zone)})`;
};
