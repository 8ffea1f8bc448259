import { doubtfulSection } from './doubtful-section';
import { holidaysSection } from './holidays-section';
import { monthsSection } from './months-section';
import { onCallSection } from './oncall-section';
import { totalsSection } from './totals-section';
import type { Section } from './year-report';

/** The report in order. */
export const SECTIONS: readonly Section[] = [
  totalsSection,
  monthsSection,
  holidaysSection,
  doubtfulSection,
  onCallSection,
];
