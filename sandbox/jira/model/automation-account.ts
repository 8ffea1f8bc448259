import type { SiteDefinition } from '../site-definition';
import type { UserRecord } from './user-record';

export const AUTOMATION_ACCOUNT = '557058:automation-for-jira';

/** The account in whose name the site's automation rules act. */
export const automationUser = (definition: SiteDefinition): UserRecord => ({
  accountId: AUTOMATION_ACCOUNT,
  displayName: 'Automation for Jira',
  email: 'automation@site.example',
  type: 'app',
  active: true,
  timeZone: definition.timeZone,
  locale: 'en_GB',
  groups: new Set(),
});
