import type { Route } from '../http/route';
import { appFieldValueRoutes } from './app-field-values';
import { assigneeRoutes } from './assignee';
import { commentRoutes } from './comments';
import { issuePropertyRoutes } from './issue-properties';
import { readIssueRoutes } from './read-issue';
import { searchRoutes } from './search';
import { writeIssueRoutes } from './write-issue';

/** Every route of the pretence. What is not here answers 501 and is recorded. */
export const ROUTES: readonly Route[] = [
  ...readIssueRoutes,
  ...writeIssueRoutes,
  ...assigneeRoutes,
  ...commentRoutes,
  ...issuePropertyRoutes,
  ...appFieldValueRoutes,
  ...searchRoutes,
];
