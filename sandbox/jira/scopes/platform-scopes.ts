import { scopeList, type RouteScopes } from './scope-list';

const ISSUE = '/rest/api/3/issue/{issueIdOrKey}';
const PROJECT = '/rest/api/3/project/{projectIdOrKey}';
const READ_ISSUE =
  'read:issue-meta read:issue-security-level read:issue.vote read:issue.changelog read:avatar read:issue read:status read:user read:field-configuration';
const READ_COMMENT =
  'read:comment read:comment.property read:group read:project read:project-role read:user read:avatar';
const READ_USER = 'read:application-role read:group read:user read:avatar';
const READ_SEARCH = 'read:issue-details read:field.default-value read:field.option read:field read:group';
const READ_PROJECT =
  'read:issue-type read:project read:project.property read:user read:application-role read:avatar read:group read:issue-type-hierarchy read:project-category read:project-version read:project.component';

const read = (granular: string) => scopeList('read:jira-work', granular);
const write = (granular: string) => scopeList('write:jira-work', granular);

/**
 * Routes of the platform API. `…/app/field/value` needs none: the OpenAPI calls `write:app-data:jira` optional for
 * now.
 */
export const PLATFORM_SCOPES: Readonly<Record<string, RouteScopes>> = {
  [`GET ${ISSUE}`]: read(READ_ISSUE),
  'POST /rest/api/3/changelog/bulkfetch': read('read:issue-meta read:avatar read:issue.changelog'),
  'POST /rest/api/3/issue/bulkfetch': read(READ_ISSUE),
  'POST /rest/api/3/issue': write('write:issue write:comment write:comment.property write:attachment read:issue'),
  [`PUT ${ISSUE}`]: write('write:issue'),
  [`DELETE ${ISSUE}`]: write('delete:issue'),
  [`PUT ${ISSUE}/assignee`]: write('write:issue'),
  [`GET ${ISSUE}/changelog`]: read('read:issue-meta read:avatar read:issue.changelog'),
  [`GET ${ISSUE}/comment`]: read(READ_COMMENT),
  [`GET ${ISSUE}/comment/{id}`]: read(READ_COMMENT),
  [`POST ${ISSUE}/comment`]: write(`${READ_COMMENT} write:comment`),
  [`PUT ${ISSUE}/comment/{id}`]: write(`${READ_COMMENT} write:comment`),
  [`DELETE ${ISSUE}/comment/{id}`]: write('delete:comment delete:comment.property'),
  [`GET ${ISSUE}/transitions`]: read('read:issue.transition read:status read:field-configuration'),
  [`POST ${ISSUE}/transitions`]: write('write:issue write:issue.property'),
  [`POST ${ISSUE}/notify`]: write('send:notification'),
  [`GET ${ISSUE}/editmeta`]: read('read:issue-meta read:field-configuration'),
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes': read(
    'read:issue-meta read:avatar read:field-configuration',
  ),
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}': read(
    'read:issue-meta read:avatar read:field-configuration',
  ),
  [`GET ${ISSUE}/properties`]: read('read:issue.property'),
  [`GET ${ISSUE}/properties/{propertyKey}`]: read('read:issue.property'),
  [`PUT ${ISSUE}/properties/{propertyKey}`]: write('write:issue.property'),
  [`DELETE ${ISSUE}/properties/{propertyKey}`]: write('delete:issue.property'),
  'POST /rest/api/3/issueLink': write('write:comment write:issue write:issue-link'),
  'DELETE /rest/api/3/issueLink/{linkId}': write('delete:issue-link'),
  'GET /rest/api/3/issueLinkType': read('read:issue-link-type'),
  'GET /rest/api/3/search/jql': read(READ_SEARCH),
  'POST /rest/api/3/search/jql': read(READ_SEARCH),
  'POST /rest/api/3/search/approximate-count': read(READ_SEARCH),
  'GET /rest/api/3/field': read('read:field read:avatar read:project-category read:project read:field-configuration'),
  'GET /rest/api/3/priority': read('read:priority'),
  'GET /rest/api/3/status': read('read:status'),
  'GET /rest/api/3/project/search': read(READ_PROJECT),
  [`GET ${PROJECT}`]: read(READ_PROJECT),
  [`GET ${PROJECT}/properties`]: read('read:project.property'),
  [`GET ${PROJECT}/properties/{propertyKey}`]: read('read:project.property'),
  [`PUT ${PROJECT}/properties/{propertyKey}`]: scopeList('manage:jira-project', 'write:project.property'),
  [`DELETE ${PROJECT}/properties/{propertyKey}`]: scopeList('manage:jira-project', 'delete:project.property'),
  'POST /rest/api/3/permissions/check': scopeList('', 'read:permission'),
  'GET /rest/api/3/mypermissions': read('read:permission'),
  'GET /rest/api/3/myself': scopeList('read:jira-user', READ_USER),
  'GET /rest/api/3/user': scopeList('read:jira-user', READ_USER),
  'GET /rest/api/3/user/bulk': scopeList('read:jira-user', READ_USER),
  'GET /rest/api/3/user/search': scopeList('read:jira-user', `read:user.property ${READ_USER}`),
  'GET /rest/api/3/user/assignable/search': scopeList('read:jira-user', `read:issue read:project ${READ_USER}`),
  'GET /rest/api/3/group/member': scopeList('manage:jira-configuration', 'read:group read:user read:avatar'),
  'POST /rest/api/3/app/field/value': scopeList('', 'write:app-data'),
  'PUT /rest/api/3/app/field/{fieldIdOrKey}/value': scopeList('', 'write:app-data'),
};
