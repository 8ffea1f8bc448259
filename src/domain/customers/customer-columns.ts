import { isoOf } from '../instant';
import type { Customer } from './customer';

/** A column of the customer list: its heading, other headings that mean it, and what it holds. */
export interface CustomerColumn {
  readonly heading: string;
  readonly also: readonly string[];
  readonly read: (customer: Customer) => string;
}

const list = (values: readonly string[]): string => values.join(' | ');

export const CUSTOMER_COLUMNS = [
  {
    heading: 'organisation',
    also: ['organization', 'organisation id', 'organization id', 'id'],
    read: (one) => one.organisation,
  },
  { heading: 'name', also: ['customer', 'kunde'], read: (one) => one.name },
  { heading: 'desk', also: ['regional desk', 'standort'], read: (one) => one.desk },
  { heading: 'country', also: ['land'], read: (one) => one.country },
  { heading: 'zone', also: ['time zone', 'timezone', 'zeitzone'], read: (one) => one.zone },
  { heading: 'language', also: ['sprache'], read: (one) => one.language },
  { heading: 'phase', also: [], read: (one) => one.phase },
  { heading: 'lead', also: ['consulting lead'], read: (one) => one.lead?.account ?? '' },
  { heading: 'lead unit', also: ['unit'], read: (one) => one.lead?.unit ?? '' },
  { heading: 'deputy', also: ['deputy of the lead', 'vertretung'], read: (one) => one.lead?.deputy ?? '' },
  { heading: 'project team', also: ['projektteam'], read: (one) => list(one.projectTeam) },
  { heading: 'platform', also: ['hosting platform', 'plattform'], read: (one) => one.platform ?? '' },
  { heading: 'agreement', also: ['vereinbarung'], read: (one) => one.agreement ?? '' },
  {
    heading: 'maintenance',
    also: ['maintenance windows', 'wartungsfenster'],
    read: (one) => list(one.maintenance.map(({ start, end, doneBy }) => `${isoOf(start)} ${isoOf(end)} ${doneBy}`)),
  },
] as const satisfies readonly CustomerColumn[];

export type CustomerHeading = (typeof CUSTOMER_COLUMNS)[number]['heading'];
