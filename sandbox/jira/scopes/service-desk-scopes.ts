import { scopeList, type RouteScopes } from './scope-list';

const DESK = '/rest/servicedeskapi';
const REQUEST = `${DESK}/request/{issueIdOrKey}`;
const own = (...names: readonly string[]) =>
  [...names.map((name) => `${name}:jira-service-management`), 'read:user:jira'].join(' ');

/** Routes of the service desk's API. */
export const SERVICE_DESK_SCOPES: Readonly<Record<string, RouteScopes>> = {
  [`GET ${DESK}/organization`]: scopeList('manage:servicedesk-customer', 'read:organization:jira-service-management'),
  [`GET ${DESK}/organization/{organizationId}`]: scopeList(
    'manage:servicedesk-customer',
    'read:organization:jira-service-management',
  ),
  [`GET ${DESK}/organization/{organizationId}/user`]: scopeList(
    'manage:servicedesk-customer',
    own('read:organization.user'),
  ),
  [`GET ${DESK}/servicedesk`]: scopeList('read:servicedesk-request', 'read:servicedesk:jira-service-management'),
  [`GET ${DESK}/servicedesk/{serviceDeskId}/organization`]: scopeList(
    'manage:servicedesk-customer',
    'read:organization:jira-service-management',
  ),
  [`GET ${DESK}/servicedesk/{serviceDeskId}/requesttype`]: scopeList(
    'read:servicedesk-request',
    'read:requesttype:jira-service-management',
  ),
  [`GET ${DESK}/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field`]: scopeList(
    'read:servicedesk-request',
    'read:requesttype:jira-service-management',
  ),
  [`GET ${DESK}/request`]: scopeList('read:servicedesk-request', own('read:request')),
  [`GET ${REQUEST}`]: scopeList('read:servicedesk-request', own('read:request')),
  [`POST ${DESK}/request`]: scopeList('write:servicedesk-request', own('read:request', 'write:request')),
  [`GET ${REQUEST}/comment`]: scopeList('read:servicedesk-request', own('read:request.comment')),
  [`POST ${REQUEST}/comment`]: scopeList(
    'write:servicedesk-request',
    own('read:request.comment', 'write:request.comment'),
  ),
};
