import type { Route } from '../http/route';
import { appFieldValueRoutes } from './app-field-values';
import { assigneeRoutes } from './assignee';
import { changelogRoutes } from './changelogs';
import { commentRoutes } from './comments';
import { createMetaRoutes } from './create-meta';
import { issuePropertyRoutes } from './issue-properties';
import { readIssueRoutes } from './read-issue';
import { searchRoutes } from './search';
import { writeIssueRoutes } from './write-issue';
import { linkRoutes } from './links';
import { moreIssueRoutes } from './more-issue';
import { organisationRoutes } from './organisations';
import { peopleRoutes } from './people';
import { permissionRoutes } from './permissions';
import { projectRoutes } from './projects';
import { requestRoutes } from './requests';
import { serviceDeskRoutes } from './service-desks';
import { siteListRoutes } from './site-lists';
import { transitionRoutes } from './transitions';

/** Every route of the pretence. What is not here answers 501 and is recorded. */
export const ROUTES: readonly Route[] = [
  ...readIssueRoutes,
  ...writeIssueRoutes,
  ...assigneeRoutes,
  ...changelogRoutes,
  ...commentRoutes,
  ...issuePropertyRoutes,
  ...appFieldValueRoutes,
  ...createMetaRoutes,
  ...searchRoutes,
  ...linkRoutes,
  ...moreIssueRoutes,
  ...organisationRoutes,
  ...peopleRoutes,
  ...permissionRoutes,
  ...projectRoutes,
  ...requestRoutes,
  ...serviceDeskRoutes,
  ...siteListRoutes,
  ...transitionRoutes,
];
