import { CUSTOMER_ORGANISATIONS } from '../../world/customer-organisations';
import { STAFF } from '../../world/staff';
import type { SomebodyToBe } from '../wire/somebody-to-be';

const ADMIN: SomebodyToBe = {
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

const staff: readonly SomebodyToBe[] = STAFF.map((member) => {
  const team = TEAMS[member.team] ?? member.team;
  return {
    account: member.account,
    name: member.name,
    group: team,
    role: `${member.roles[0] ?? team}, ${member.desk}${member.mayAnswerCustomers ? '' : ', no agent licence'}`,
    side: 'staff',
  };
});

const customers: readonly SomebodyToBe[] = CUSTOMER_ORGANISATIONS.flatMap((organisation) =>
  organisation.reporters.map((reporter) => ({
    account: reporter.account,
    name: reporter.name,
    group: 'Customers',
    role: organisation.name,
    side: 'customer' as const,
  })),
);

/** Everybody whose eyes one can look through. */
export const PEOPLE_TO_BE: readonly SomebodyToBe[] = [ADMIN, ...staff, ...customers];
