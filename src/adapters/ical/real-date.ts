/** Whether `20261224` is a day of the calendar. */
export const isDate = (text: string): boolean => {
  if (!/^\d{8}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Whether `20261224T170000`, with or without Z, is a time of a day of the calendar; 60 is a leap second. */
export const isDateWithTime = (text: string): boolean =>
  /^\d{8}T([01]\d|2[0-3])[0-5]\d([0-5]\d|60)Z?$/.test(text) && isDate(text.slice(0, 8));
