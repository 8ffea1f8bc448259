import type { Instant } from '../../src/domain/instant';
import type { AutomationDefinition, ProjectDefinition, SiteDefinition } from '../jira/site-definition';
import { demoSite } from './demo-site';
import { SUPPORT_PROJECT } from './demo-projects';

/** Fields of the app and of Jira that an admin forgot to put on the screens. */
const FORGOTTEN = ['Assignee', 'Priority', 'Regional desk', 'Starts again at', 'Clarified type', 'Severity'];

/** People whose accounts were closed while the rules still name them. */
const DEACTIVATED = ['tobias-klein', 'raluca-enache'];

const SUPPORT: ProjectDefinition = {
  ...SUPPORT_PROJECT,
  issueTypes: SUPPORT_PROJECT.issueTypes.map((type) => ({ ...type, notOnScreens: FORGOTTEN })),
  defaultAssignee: 'lukas-brandt',
  permissions: { ...SUPPORT_PROJECT.permissions, assign: ['group:service-agents'] },
};

/** A team-managed service project: fields of the site do not exist in it. */
const TEAM_MANAGED: ProjectDefinition = {
  ...SUPPORT_PROJECT,
  key: 'TEAM',
  name: 'Support of one team',
  style: 'team-managed',
  serviceDeskId: '3',
  issueTypes: [
    {
      name: 'Incident',
      withoutFields: ['Productive system?', 'Can people still work?', 'Since when', 'Suspected data breach'],
    },
    { name: 'Service Request', withoutFields: ['Needs consulting'] },
    { name: 'Delivery' },
    { name: 'Task' },
  ],
  requestTypes: (SUPPORT_PROJECT.requestTypes ?? []).map((type) => ({ ...type, form: ['Module'] })),
};

/** Rules of the site's own automation that also assign and reply. */
const AUTOMATIONS: readonly AutomationDefinition[] = [
  {
    name: 'Everything to the coordinator',
    project: 'SUP',
    on: 'created',
    afterSeconds: 5,
    then: [{ assign: 'miriam-hollerbach' }],
  },
  {
    name: 'Thank the customer',
    project: 'SUP',
    on: 'created',
    afterSeconds: 1,
    then: [{ reply: 'Vielen Dank für Ihre Anfrage. Wir melden uns.', public: true }],
  },
];

/** The demo organisation on a site that nobody looked after (design §6). */
export const badlyConfiguredSite = (now: Instant): SiteDefinition => {
  const demo = demoSite(now);
  return {
    ...demo,
    users: demo.users.map((user) => (DEACTIVATED.includes(user.accountId) ? { ...user, active: false } : user)),
    fields: demo.fields.filter((field) => !['Technically complex', 'Expert department'].includes(field.name)),
    projects: [SUPPORT, TEAM_MANAGED, ...demo.projects.filter((project) => project.key !== 'SUP')],
    automations: AUTOMATIONS,
  };
};
