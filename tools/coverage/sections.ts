import { holidaysSection } from './holidays-section';
import { monthsSection } from './months-section';
import { totalsSection } from './totals-section';
import type { Section } from './year-report';

/** The report in order. The rota's nights and the burden of its members go here as sections of their own. */
export const SECTIONS: readonly Section[] = [totalsSection, monthsSection, holidaysSection];
