import type { FieldDefinition, RequestTypeDefinition } from '../jira/site-definition';

const YES_NO = ['Yes', 'No'];

/** Fields that the site had before the app came. */
export const DEMO_FIELDS: readonly FieldDefinition[] = [
  { name: 'Productive system?', type: 'select', options: YES_NO },
  { name: 'Can people still work?', type: 'select', options: ['Nobody', 'Hardly', 'With a workaround', 'Yes'] },
  { name: 'Since when', type: 'text' },
  { name: 'Module', type: 'text' },
  { name: 'Environment URL', type: 'text' },
  { name: 'Suspected data breach', type: 'select', options: YES_NO },
  { name: 'Needs consulting', type: 'select', options: YES_NO },
  { name: 'Technically complex', type: 'select', options: YES_NO },
  // What the site's own automation reacts to when the route *field* is used.
  { name: 'On-call page', type: 'text' },
  { name: 'Expert department', type: 'select', options: ['hosting', 'development', 'deployment'] },
];

const INCIDENT_FORM = [
  'Productive system?',
  'Can people still work?',
  'Since when',
  'Module',
  'Environment URL',
  'Suspected data breach',
];

/** What customers choose from on the portal; deliveries are filed by the vendor. */
export const DEMO_REQUEST_TYPES: readonly RequestTypeDefinition[] = [
  { name: 'Report an incident', issueType: 'Incident', form: INCIDENT_FORM },
  { name: 'Störung melden', issueType: 'Incident', form: INCIDENT_FORM },
  { name: 'Ask a question or request something', issueType: 'Service Request', form: ['Module', 'Needs consulting'] },
  // What Jira gives every mail, whatever it is about; no form on the portal.
  { name: 'Emailed request', issueType: 'Service Request', form: [] },
  { name: 'Delivery', issueType: 'Delivery', form: ['Module'] },
];
