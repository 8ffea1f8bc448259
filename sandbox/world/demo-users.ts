import type { OrganisationDefinition, UserDefinition } from '../jira/site-definition';
import { CUSTOMER_ORGANISATIONS } from './customer-organisations';
import { OPERATIONS_ACCOUNT } from './operations-members';
import { STAFF } from './staff';

const staff: readonly UserDefinition[] = STAFF.map((member) => ({
  accountId: member.account,
  displayName: member.name,
  email: member.email,
  type: 'atlassian',
  timeZone: member.zone,
  locale: member.locale,
  // Without an agent licence a person is a collaborator: reads, comments internally, answers no customer.
  groups: member.mayAnswerCustomers ? ['staff', 'service-agents'] : ['staff'],
}));

const ADMIN: UserDefinition = {
  accountId: 'site-admin',
  displayName: 'Dorothea Lindqvist',
  email: 'admin@meridian-desk.example',
  type: 'atlassian',
  timeZone: 'Europe/Berlin',
  locale: 'en_GB',
  groups: ['staff', 'service-agents', 'jira-administrators'],
};

/** An agent of the laboratory's service project, who has nothing to do with customer support. */
const LABORATORY_AGENT: UserDefinition = {
  accountId: 'theo-anders',
  displayName: 'Theo Anders',
  email: 'theo.anders@meridian-desk.example',
  type: 'atlassian',
  timeZone: 'Europe/Berlin',
  locale: 'de_DE',
  groups: ['laboratory-agents'],
};

/** Alerts in Operations are made in its name. */
const OPERATIONS: UserDefinition = {
  accountId: OPERATIONS_ACCOUNT,
  displayName: 'Alarm service',
  email: 'alarm@meridian-desk.example',
  type: 'atlassian',
  timeZone: 'Europe/Berlin',
  locale: 'en_GB',
  groups: ['staff'],
};

const reporters: readonly UserDefinition[] = CUSTOMER_ORGANISATIONS.flatMap((customer) =>
  customer.reporters.map((reporter) => ({
    accountId: reporter.account,
    displayName: reporter.name,
    email: reporter.email,
    type: 'customer',
    timeZone: customer.zone,
    locale: customer.language === 'de' ? 'de_DE' : 'en_GB',
  })),
);

/** Reporters whose customer is not clear: no organisation, one that nobody imported, two of them. */
const UNCLEAR: readonly UserDefinition[] = [
  { accountId: 'walter-nowak', displayName: 'Walter Nowak', email: 'walter@nowak.example', type: 'customer' },
  { accountId: 'irmgard-thoma', displayName: 'Irmgard Thoma', email: 'thoma@tannhof.example', type: 'customer' },
  { accountId: 'sven-doppler', displayName: 'Sven Doppler', email: 'sven@doppler.example', type: 'customer' },
];

export const DEMO_USERS: readonly UserDefinition[] = [
  ADMIN,
  LABORATORY_AGENT,
  OPERATIONS,
  ...staff,
  ...reporters,
  ...UNCLEAR,
];

/** Organisations of the site: every customer, and one that is in Jira but not among the app's customers. */
export const DEMO_ORGANISATIONS: readonly OrganisationDefinition[] = [
  ...CUSTOMER_ORGANISATIONS.map((customer) => ({
    id: customer.organisation,
    name: customer.name,
    members: [
      ...customer.reporters.map((reporter) => reporter.account),
      ...(['Brennwald Energie', 'Murtaler Maschinenbau'].includes(customer.name) ? ['sven-doppler'] : []),
    ],
  })),
  { id: '90', name: 'Tannhof Akademie', members: ['irmgard-thoma'] },
];
