import { sayToAdmin } from '../texts/admin/say-to-admin';
import type { HolidayTask } from './holiday-task';

/** What an admin has to do about a desk's holidays of a year, with the cure. */
export const holidayWarning = (desk: string, task: HolidayTask, language = 'en'): string => {
  const { before, missing, confirmed, provisional } = task;
  const year = String(task.year);
  if (missing) return sayToAdmin(language, 'holidaysMissing', { desk, year, before });
  const dates = provisional.map(({ date, name }) => `${name} (${date})`).join(', ');
  const moving = dates === '' ? [] : [sayToAdmin(language, 'holidaysMoving', { dates })];
  return confirmed
    ? [sayToAdmin(language, 'holidaysUncertain', { desk, year }), ...moving].join(' ')
    : [
        sayToAdmin(language, 'holidaysUnconfirmed', { desk, year }),
        ...moving,
        sayToAdmin(language, 'holidaysConfirm', { year, before }),
      ].join(' ');
};
