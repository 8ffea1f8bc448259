import { hours, lengthOf, utc } from './shown';
import type { Section } from './year-report';

/** Hours in which some desk would be open on an ordinary day, and whose holiday closes it. */
export const holidaysSection: Section = ({ desks, covered }) => {
  const nameOf = (id: string) => desks.find((desk) => desk.id === id)?.name ?? id;
  return [
    'Hours lost to holidays',
    ...covered.lostToHolidays.map(
      (part) =>
        `${utc(part)} ${hours(lengthOf(part), 5)} h  ${part.because.map(({ desk, name }) => `${nameOf(desk)}: ${name}`).join('; ')}`,
    ),
  ];
};
