/** Fields that the app adds to tickets, as the manifest names them. */
export const APP_FIELDS: readonly string[] = [
  'Responsible team',
  'Regional desk',
  'Clarified type',
  'Reported impact',
  'Severity',
  'Received during',
  'Starts again at',
  'Consulting lead',
  'On-call person',
  'On-call alert',
  'Incident stage',
  'Next update due',
  'Main incident',
];
