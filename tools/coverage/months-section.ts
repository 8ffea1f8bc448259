import { coverage } from '../../src/domain/hours/coverage/coverage';
import { hours } from './shown';
import type { Section } from './year-report';

/** The year by month, in UTC. */
export const monthsSection: Section = ({ year, desks }) => [
  'Month    with  without  evening  weekend  holiday   other',
  ...Array.from({ length: 12 }, (_, month) => {
    const window = { start: Date.UTC(year, month, 1), end: Date.UTC(year, month + 1, 1) };
    const { staffedMs, gapMs, msByCause } = coverage(desks, window);
    const { evening, weekend, holiday } = msByCause;
    const other = gapMs - evening - weekend - holiday;
    return `${year}-${String(month + 1).padStart(2, '0')}${hours(staffedMs)}${[gapMs, evening, weekend, holiday].map((ms) => hours(ms, 9)).join('')}${hours(other, 8)}`;
  }),
];
