import type { Clock } from '../clock';
import { actOnIssue } from './acts/act-on-issue';
import { administer } from './acts/administer';
import { createRequest } from './acts/create-request';
import { moveIssue } from './acts/move-issue';
import { person } from './acts/person';
import { runAutomations } from './change/run-automations';
import { createOperations } from '../operations/create-operations';
import { handleOperations } from '../operations/handle-operations';
import { linkIssues } from './change/link-issues';
import { checkDefinition } from './check-definition';
import { createContractCheck } from './contract/create-contract-check';
import { handleRequest } from './http/handle-request';
import { findProject } from './http/visible-project';
import { installApp } from './install-app';
import { searchIssues } from './jql/search-issues';
import { setSearchLag } from './jql/search-index';
import { createRateLimiter } from './limits/create-rate-limiter';
import { createState } from './model/create-state';
import { findIssue, requireIssue } from './model/find-issue';
import { ROUTES } from './routes/all-routes';
import { seedIssues } from './seed/seed-issues';
import type { Site } from './site';
import type { SiteDefinition } from './site-definition';
import { viewIssue } from './view-issue';

export interface SiteOptions {
  /** Folder with Atlassian's OpenAPI documents; absent: requests are not checked against them. */
  readonly openApiFolder?: string;
}

/**
 * Makes a running site from its definition.
 * @throws InvalidInput with the path of the first reference that leads nowhere.
 */
export const createSite = (definition: SiteDefinition, clock: Clock, options: SiteOptions = {}): Site => {
  checkDefinition(definition);
  const site = createState(definition, clock);
  seedIssues(site);
  site.happenings.push((happening) => runAutomations(site, happening));
  const contract = createContractCheck(options.openApiFolder);
  const unknownRoutes: string[] = [];
  const contractViolations: string[] = [];
  const desk = { site, routes: ROUTES, limiter: createRateLimiter(clock), contract, unknownRoutes, contractViolations };
  const operations = createOperations({
    clock,
    nameOf: (accountId) => {
      const user = site.users.get(accountId);
      return user?.active === true ? user.displayName : undefined;
    },
    members: definition.operations?.members ?? [],
  });
  if (definition.operations === undefined) operations.setOutage(404);
  const room = { state: operations.state, contract, unknownRoutes, contractViolations };
  return {
    cloudId: definition.cloudId,
    handle: (request) =>
      Promise.resolve().then(() =>
        request.path.startsWith('/jsm/ops/') ? handleOperations(room, request) : handleRequest(desk, request),
      ),
    onEvent: (listener) => {
      site.listeners.push(listener);
    },
    propertyOf: (entity, id, key) =>
      (entity === 'issue' ? findIssue(site, id) : findProject(site, id))?.properties.get(key),
    installApp: (app) => installApp(site, app),
    createRequest: (request) => createRequest(site, request),
    ...actOnIssue(site),
    ...administer(site),
    link: ({ as, type, inward, outward }) => {
      linkIssues(site, {
        type,
        inward: requireIssue(site, inward),
        outward: requireIssue(site, outward),
        by: person(site, as),
      });
    },
    move: (move) => moveIssue(site, move),
    setSearchLag: (ms) => {
      setSearchLag(site, ms);
    },
    view: (issue, { as }) => {
      const found = findIssue(site, issue);
      return found === undefined ? null : viewIssue(site, found, as);
    },
    inbox: (accountId) => site.notices.filter((notice) => notice.to === accountId),
    notices: site.notices,
    issueKeys: () => [...site.issues.values()].map((issue) => issue.key),
    search: (jql, { as }) => {
      const zone = site.users.get(as)?.timeZone ?? definition.timeZone;
      return searchIssues(jql, { site, viewer: person(site, as), zone }).map((issue) => issue.key);
    },
    person: (accountId) => site.users.get(accountId),
    unknownRoutes,
    contractViolations,
    contractStatus: contract.status,
    operations,
  };
};
