import { CUSTOMER_ORGANISATIONS } from '../../world/customer-organisations';
import { DEMO_USERS } from '../../world/demo-users';
import { STAFF } from '../../world/staff';
import type { SomebodyToBe } from '../wire/somebody-to-be';

type Known = Omit<SomebodyToBe, 'locale' | 'zone'>;

const ADMIN: Known = {
  account: 'site-admin',
  name: 'Dorothea Lindqvist',
  group: 'Jira admin',
  role: 'Jira admin',
  side: 'staff',
};

const TEAMS: Readonly<Record<string, string>> = {
  support: 'Support',
  'incident-management': 'Incident Management',
  'learning-consulting': 'Learning Consulting',
  'business-consulting': 'Business Consulting',
  hosting: 'Hosting',
  development: 'Development',
};

const PLACES: Readonly<Record<string, string>> = {
  saarbruecken: 'Saarbrücken',
  graz: 'Graz',
  sibiu: 'Sibiu',
  melbourne: 'Melbourne',
  singapore: 'Singapore',
};

const staff: readonly Known[] = STAFF.map((member) => {
  const team = TEAMS[member.team] ?? member.team;
  const place = PLACES[member.desk] ?? member.desk;
  return {
    account: member.account,
    name: member.name,
    group: team,
    role: `${member.roles[0] ?? team}, ${place}${member.mayAnswerCustomers ? '' : ', no agent licence'}`,
    side: 'staff',
  };
});

const customers: readonly Known[] = CUSTOMER_ORGANISATIONS.flatMap((organisation) =>
  organisation.reporters.map((reporter) => ({
    account: reporter.account,
    name: reporter.name,
    group: 'Customers',
    role: organisation.name,
    side: 'customer' as const,
  })),
);

const withProfile = (known: Known): SomebodyToBe => {
  const user = DEMO_USERS.find((one) => one.accountId === known.account);
  return { ...known, locale: (user?.locale ?? 'en_GB').replace('_', '-'), zone: user?.timeZone ?? 'UTC' };
};

/** Everybody whose eyes one can look through. */
export const PEOPLE_TO_BE: readonly SomebodyToBe[] = [ADMIN, ...staff, ...customers].map(withProfile);
