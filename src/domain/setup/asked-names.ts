/** Names in the field mapping that rules ask for by themselves: what for, and whether the rules need an answer. */
export const ASKED_NAMES: Readonly<Record<string, { readonly usedFor: string; readonly needed: boolean }>> = {
  productive: { usedFor: 'whether a report is serious: is the system productive? (R3)', needed: true },
  canWork: { usedFor: 'whether a report is serious: who can still work? (R3)', needed: true },
  since: { usedFor: 'the alert: since when? (R3)', needed: true },
  impact: { usedFor: 'whether a report is serious, where the form asks for the impact itself (R3)', needed: false },
  urgency: { usedFor: 'the severity that is suggested (grid)', needed: false },
  dataBreachSuspected: { usedFor: 'whether a report is serious: a suspected data breach (R3)', needed: false },
  module: { usedFor: 'whether an error report is complete', needed: false },
  environmentUrl: { usedFor: 'whether an error report is complete', needed: false },
  steps: { usedFor: 'whether an error report is complete', needed: false },
  expected: { usedFor: 'whether an error report is complete', needed: false },
  needsConsulting: { usedFor: 'forwarding to consulting (R6 rows 6 and 7)', needed: true },
  technicallyComplex: { usedFor: 'forwarding to Incident Management (R6 row 3)', needed: true },
  expertDepartment: { usedFor: 'the department of the expert (R6 row 3)', needed: true },
  channel: { usedFor: 'how the ticket came in, where the service desk does not say it', needed: false },
  organisations: { usedFor: 'the customer', needed: false },
  requestType: { usedFor: 'how the ticket was filed', needed: false },
};
