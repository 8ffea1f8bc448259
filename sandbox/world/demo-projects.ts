import type { PermissionScheme, ProjectDefinition, WorkflowDefinition } from '../jira/site-definition';
import { DEMO_REQUEST_TYPES } from './demo-form';

const AGENTS = ['group:service-agents', 'app'] as const;

const SERVICE_PERMISSIONS: PermissionScheme = {
  browse: ['group:staff', 'app', 'customers'],
  create: [...AGENTS, 'customers'],
  edit: AGENTS,
  assign: AGENTS,
  assignable: ['group:service-agents'],
  comment: ['group:staff', 'app', 'customers'],
  transition: AGENTS,
  link: AGENTS,
  move: AGENTS,
  deleteIssues: ['group:jira-administrators'],
  deleteAllComments: [...AGENTS],
  modifyReporter: AGENTS,
  setSecurity: ['group:jira-administrators'],
  administer: ['group:jira-administrators', 'app'],
};

const SERVICE_WORKFLOW: WorkflowDefinition = {
  initial: 'Waiting for support',
  transitions: [
    { name: 'Start', from: [], to: 'In progress' },
    { name: 'Ask the customer', from: [], to: 'Waiting for customer' },
    { name: 'Back to support', from: [], to: 'Waiting for support' },
    { name: 'Resolve', from: [], to: 'Resolved', resolution: 'Done' },
    { name: 'Close', from: ['Resolved'], to: 'Closed', resolution: 'Done' },
  ],
};

/** The service project of the demo, well kept. */
export const SUPPORT_PROJECT: ProjectDefinition = {
  key: 'SUP',
  name: 'Customer support',
  style: 'company-managed',
  kind: 'service_desk',
  lead: 'miriam-hollerbach',
  serviceDeskId: '1',
  issueTypes: [{ name: 'Incident' }, { name: 'Service Request' }, { name: 'Delivery' }, { name: 'Task' }],
  requestTypes: DEMO_REQUEST_TYPES,
  mailRequestType: 'Emailed request',
  workflow: SERVICE_WORKFLOW,
  permissions: SERVICE_PERMISSIONS,
  security: { levels: { Confidential: ['group:jira-administrators'] } },
};

/** A second service project, which nobody enables. */
export const LABORATORY_PROJECT: ProjectDefinition = {
  ...SUPPORT_PROJECT,
  key: 'LAB',
  name: 'Laboratory',
  serviceDeskId: '2',
  permissions: {
    ...SERVICE_PERMISSIONS,
    browse: [...SERVICE_PERMISSIONS.browse, 'group:laboratory-agents'],
    edit: [...AGENTS, 'group:laboratory-agents'],
  },
};

const BOARD_WORKFLOW: WorkflowDefinition = {
  initial: 'To do',
  transitions: [
    { name: 'Start', from: [], to: 'In progress' },
    { name: 'Done', from: [], to: 'Done', resolution: 'Done' },
  ],
};

/** Where Development works on defects, and where leads without agent licence get their tasks. */
export const DEVELOPMENT_PROJECT: ProjectDefinition = {
  key: 'DEV',
  name: 'Development',
  style: 'company-managed',
  kind: 'software',
  lead: 'carla-wendel',
  issueTypes: [{ name: 'Bug' }, { name: 'Task' }],
  workflow: BOARD_WORKFLOW,
  permissions: {
    ...SERVICE_PERMISSIONS,
    browse: ['group:staff', 'app'],
    create: ['group:staff', 'app'],
    comment: ['group:staff', 'app'],
    assignable: ['group:staff'],
  },
};
