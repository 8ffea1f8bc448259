import type { Instant } from '../../src/domain/instant';
import type { SiteDefinition } from '../jira/site-definition';
import { DEMO_FIELDS } from './demo-form';
import { DEVELOPMENT_PROJECT, LABORATORY_PROJECT, SUPPORT_PROJECT } from './demo-projects';
import { DEMO_ORGANISATIONS, DEMO_USERS } from './demo-users';
import { OPERATIONS_MEMBERS } from './operations-members';
import { openTickets } from './open-tickets';

/** A well-kept site of an invented vendor of learning software, with forty open tickets at `now`. */
export const demoSite = (now: Instant): SiteDefinition => ({
  cloudId: '5b0c1f4e-0000-4000-8000-00000000de50',
  siteUrl: 'https://support.meridian-desk.example',
  language: 'en',
  timeZone: 'Europe/Berlin',
  siteAdmins: ['group:jira-administrators'],
  users: DEMO_USERS,
  organisations: DEMO_ORGANISATIONS,
  statuses: [
    { name: 'Waiting for support', category: 'new' },
    { name: 'In progress', category: 'indeterminate' },
    { name: 'Waiting for customer', category: 'indeterminate' },
    { name: 'Resolved', category: 'done' },
    { name: 'Closed', category: 'done' },
    { name: 'To do', category: 'new' },
    { name: 'Done', category: 'done' },
  ],
  priorities: ['Highest', 'High', 'Medium', 'Low', 'Lowest'],
  resolutions: ['Done', "Won't do"],
  linkTypes: [
    { name: 'Relates', inward: 'relates to', outward: 'relates to' },
    { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  ],
  fields: DEMO_FIELDS,
  operations: { members: OPERATIONS_MEMBERS },
  projects: [SUPPORT_PROJECT, LABORATORY_PROJECT, DEVELOPMENT_PROJECT],
  issues: openTickets(now),
});
