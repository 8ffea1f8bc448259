import type { HolidayTask } from './holiday-task';

/** What an admin has to do about a desk's holidays of a year, with the cure; in English, as all the admin page. */
export const holidayWarning = (
  desk: string,
  { year, before, missing, confirmed, provisional }: HolidayTask,
): string => {
  const add = `add ${year} to the desk's confirmed years before ${before} and publish.`;
  if (missing)
    return `${desk}: no holidays of ${year} are stored, the desk would count as open all year. Enter them, tick each day on which the desk is closed, ${add}`;
  const moving = provisional.map(({ date, name }) => `${name} (${date})`).join(', ');
  const check =
    moving === '' ? '' : `Dates that may still move: ${moving}; when they are official, remove “provisional”. `;
  return confirmed
    ? `${desk}: not all holidays of ${year} are certain. ${check}`.trim()
    : `${desk}: nobody has confirmed the holidays of ${year}. ${check}Look at each day, tick those on which the desk is closed, ${add}`;
};
