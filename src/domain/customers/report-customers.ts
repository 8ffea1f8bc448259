import { DAY_MS, type Instant } from '../instant';
import type { Rules } from '../rules/rules';
import { wallTime } from '../texts/wall-time';
import type { OrganisationId } from '../ticket';
import type { Customer } from './customer';

/** A lead who is away for longer needs a successor. */
const LONG_ABSENCE_DAYS = 30;

export interface ReportLine {
  readonly organisation: OrganisationId;
  readonly name: string;
  /** What is wrong and what cures it. */
  readonly text: string;
}

export interface CustomersReport {
  readonly 'without desk': readonly ReportLine[];
  readonly 'without lead': readonly ReportLine[];
  readonly 'lead away': readonly ReportLine[];
  readonly 'not in the list': readonly ReportLine[];
}

export interface ReportFacts {
  readonly customers: readonly Customer[];
  readonly rules: Rules;
  /** Organisations of the service desk. */
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[];
}

/** What the customer list lacks: desks that are gone, leads missing or away, organisations that nobody entered. */
export const reportCustomers = ({ customers, rules, organisations }: ReportFacts, now: Instant): CustomersReport => {
  const desks = new Set(rules.desks.map(({ id }) => id));
  const listed = new Set(customers.map(({ organisation }) => organisation));
  const line = ({ organisation, name }: Customer, text: string): ReportLine => ({ organisation, name, text });
  return {
    'without desk': customers
      .filter(({ desk }) => !desks.has(desk))
      .map((one) =>
        line(one, `there is no desk “${one.desk}”: tickets go to ${rules.settings.defaultDesk}; name another desk`),
      ),
    'without lead': customers
      .filter(({ lead }) => lead === undefined)
      .map((one) => line(one, 'has no lead: requests for consulting go to Learning Consulting')),
    'lead away': customers.flatMap((one) => {
      const why = whyAway(one, rules, now);
      return why === null ? [] : [line(one, why)];
    }),
    'not in the list': organisations
      .filter(({ id }) => !listed.has(id))
      .map(({ id, name }) => ({ organisation: id, name, text: 'is not in the list: tickets go to the default desk' })),
  };
};

const whyAway = ({ lead }: Customer, rules: Rules, now: Instant): string | null => {
  if (lead === undefined) return null;
  const person = rules.people.find(({ account }) => account === lead.account);
  const deputy = rules.people.find(({ account }) => account === lead.deputy)?.name;
  const cure = `name a successor${deputy === undefined ? '' : `, perhaps ${deputy}, the deputy`}`;
  if (person === undefined) return `${lead.account} is not mapped: map the lead or ${cure}`;
  if (!person.active) return `${person.name} is inactive: ${cure}`;
  const away = person.absences.find(
    ({ start, end }) => start <= now && now < end && end - start > LONG_ABSENCE_DAYS * DAY_MS,
  );
  if (away === undefined) return null;
  return `${person.name} is away until ${wallTime(away.end, { zone: 'UTC', language: 'en' })} (UTC): ${cure}`;
};
