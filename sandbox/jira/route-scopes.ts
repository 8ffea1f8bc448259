/** Scopes of one route: all the classic ones, or all the granular ones. An empty classic list needs none. */
export interface RouteScopes {
  readonly classic: readonly string[];
  readonly granular: readonly string[];
}

const READ: RouteScopes = { classic: ['read:jira-work'], granular: ['read:issue-details:jira'] };
const READ_ISSUE: RouteScopes = {
  classic: ['read:jira-work'],
  granular: [
    'read:issue-meta:jira',
    'read:issue-security-level:jira',
    'read:issue.vote:jira',
    'read:issue.changelog:jira',
    'read:avatar:jira',
    'read:issue:jira',
    'read:status:jira',
    'read:user:jira',
    'read:field-configuration:jira',
  ],
};
const WRITE: RouteScopes = { classic: ['write:jira-work'], granular: ['write:issue:jira'] };
const READ_USER: RouteScopes = {
  classic: ['read:jira-user'],
  granular: ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
};
const READ_PROJECT: RouteScopes = {
  classic: ['read:jira-work'],
  granular: ['read:project:jira', 'read:project.property:jira'],
};
const MANAGE_PROJECT: RouteScopes = { classic: ['manage:jira-project'], granular: ['write:project.property:jira'] };
const READ_COMMENT: RouteScopes = {
  classic: ['read:jira-work'],
  granular: [
    'read:comment:jira',
    'read:comment.property:jira',
    'read:group:jira',
    'read:project:jira',
    'read:project-role:jira',
    'read:user:jira',
    'read:avatar:jira',
  ],
};
const WRITE_COMMENT: RouteScopes = {
  classic: ['write:jira-work'],
  granular: [...READ_COMMENT.granular, 'write:comment:jira'],
};
const REQUESTS: RouteScopes = {
  classic: ['read:servicedesk-request'],
  granular: ['read:request:jira-service-management', 'read:user:jira'],
};
const FREE: RouteScopes = { classic: [], granular: [] };

/** Every route of the pretence with the scopes that Atlassian's OpenAPI documents give it. */
export const ROUTE_SCOPES: Readonly<Record<string, RouteScopes>> = {
  'GET /rest/api/3/issue/{issueIdOrKey}': READ_ISSUE,
  'POST /rest/api/3/issue/bulkfetch': READ_ISSUE,
  'POST /rest/api/3/issue': {
    classic: ['write:jira-work'],
    granular: [
      'write:issue:jira',
      'write:comment:jira',
      'write:comment.property:jira',
      'write:attachment:jira',
      'read:issue:jira',
    ],
  },
  'PUT /rest/api/3/issue/{issueIdOrKey}': WRITE,
  'DELETE /rest/api/3/issue/{issueIdOrKey}': { classic: ['write:jira-work'], granular: ['delete:issue:jira'] },
  'PUT /rest/api/3/issue/{issueIdOrKey}/assignee': WRITE,
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': {
    classic: ['read:jira-work'],
    granular: ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'],
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/comment': READ_COMMENT,
  'GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}': READ_COMMENT,
  'POST /rest/api/3/issue/{issueIdOrKey}/comment': WRITE_COMMENT,
  'PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}': WRITE_COMMENT,
  'DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id}': {
    classic: ['write:jira-work'],
    granular: ['delete:comment:jira', 'delete:comment.property:jira'],
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/transitions': {
    classic: ['read:jira-work'],
    granular: ['read:issue.transition:jira', 'read:status:jira', 'read:field-configuration:jira'],
  },
  'POST /rest/api/3/issue/{issueIdOrKey}/transitions': {
    classic: ['write:jira-work'],
    granular: ['write:issue:jira', 'write:issue.property:jira'],
  },
  'POST /rest/api/3/issue/{issueIdOrKey}/notify': {
    classic: ['write:jira-work'],
    granular: ['send:notification:jira'],
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/editmeta': {
    classic: ['read:jira-work'],
    granular: ['read:issue-meta:jira', 'read:field-configuration:jira'],
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/properties': {
    classic: ['read:jira-work'],
    granular: ['read:issue.property:jira'],
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': {
    classic: ['read:jira-work'],
    granular: ['read:issue.property:jira'],
  },
  'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': {
    classic: ['write:jira-work'],
    granular: ['write:issue.property:jira'],
  },
  'DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': {
    classic: ['write:jira-work'],
    granular: ['delete:issue.property:jira'],
  },
  'POST /rest/api/3/issueLink': {
    classic: ['write:jira-work'],
    granular: ['write:comment:jira', 'write:issue:jira', 'write:issue-link:jira'],
  },
  'GET /rest/api/3/issueLinkType': { classic: ['read:jira-work'], granular: ['read:issue-link-type:jira'] },
  'DELETE /rest/api/3/issueLink/{linkId}': { classic: ['write:jira-work'], granular: ['delete:issue-link:jira'] },
  'GET /rest/api/3/search/jql': READ,
  'POST /rest/api/3/search/jql': READ,
  'POST /rest/api/3/search/approximate-count': READ,
  'GET /rest/api/3/field': {
    classic: ['read:jira-work'],
    granular: [
      'read:field:jira',
      'read:avatar:jira',
      'read:project-category:jira',
      'read:project:jira',
      'read:field-configuration:jira',
    ],
  },
  'GET /rest/api/3/priority': { classic: ['read:jira-work'], granular: ['read:priority:jira'] },
  'GET /rest/api/3/status': { classic: ['read:jira-work'], granular: ['read:status:jira'] },
  'GET /rest/api/3/project/search': READ_PROJECT,
  'GET /rest/api/3/project/{projectIdOrKey}': READ_PROJECT,
  'GET /rest/api/3/project/{projectIdOrKey}/properties': {
    classic: ['read:jira-work'],
    granular: ['read:project.property:jira'],
  },
  'GET /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': {
    classic: ['read:jira-work'],
    granular: ['read:project.property:jira'],
  },
  'PUT /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': MANAGE_PROJECT,
  'DELETE /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': {
    classic: ['manage:jira-project'],
    granular: ['delete:project.property:jira'],
  },
  'POST /rest/api/3/permissions/check': FREE,
  'GET /rest/api/3/mypermissions': { classic: ['read:jira-work'], granular: ['read:permission:jira'] },
  'GET /rest/api/3/myself': READ_USER,
  'GET /rest/api/3/user': READ_USER,
  'GET /rest/api/3/user/bulk': READ_USER,
  'GET /rest/api/3/user/search': {
    classic: ['read:jira-user'],
    granular: [
      'read:user:jira',
      'read:user.property:jira',
      'read:application-role:jira',
      'read:avatar:jira',
      'read:group:jira',
    ],
  },
  'GET /rest/api/3/user/assignable/search': {
    classic: ['read:jira-user'],
    granular: [
      'read:issue:jira',
      'read:project:jira',
      'read:user:jira',
      'read:application-role:jira',
      'read:avatar:jira',
      'read:group:jira',
    ],
  },
  'GET /rest/api/3/group/member': {
    classic: ['manage:jira-configuration'],
    granular: ['read:group:jira', 'read:user:jira', 'read:avatar:jira'],
  },
  'POST /rest/api/3/app/field/value': FREE,
  'PUT /rest/api/3/app/field/{fieldIdOrKey}/value': FREE,
  'GET /rest/servicedeskapi/organization': {
    classic: ['manage:servicedesk-customer'],
    granular: ['read:organization:jira-service-management'],
  },
  'GET /rest/servicedeskapi/organization/{organizationId}': {
    classic: ['manage:servicedesk-customer'],
    granular: ['read:organization:jira-service-management'],
  },
  'GET /rest/servicedeskapi/organization/{organizationId}/user': {
    classic: ['manage:servicedesk-customer'],
    granular: ['read:organization.user:jira-service-management', 'read:user:jira'],
  },
  'GET /rest/servicedeskapi/servicedesk': {
    classic: ['read:servicedesk-request'],
    granular: ['read:servicedesk:jira-service-management'],
  },
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype': {
    classic: ['read:servicedesk-request'],
    granular: ['read:requesttype:jira-service-management'],
  },
  'GET /rest/servicedeskapi/request/{issueIdOrKey}': REQUESTS,
  'POST /rest/servicedeskapi/request': {
    classic: ['write:servicedesk-request'],
    granular: ['read:request:jira-service-management', 'write:request:jira-service-management', 'read:user:jira'],
  },
  'GET /rest/servicedeskapi/request/{issueIdOrKey}/comment': {
    classic: ['read:servicedesk-request'],
    granular: ['read:request.comment:jira-service-management', 'read:user:jira'],
  },
  'POST /rest/servicedeskapi/request/{issueIdOrKey}/comment': {
    classic: ['write:servicedesk-request'],
    granular: [
      'read:request.comment:jira-service-management',
      'write:request.comment:jira-service-management',
      'read:user:jira',
    ],
  },
};
