import type { ForwardingFacts } from './forwarding-row';

/** An ordinary ticket, for the columns of which nothing is said. */
export const ORDINARY_FACTS: ForwardingFacts = {
  filedAs: 'request',
  type: 'unclear',
  serious: false,
  needsConsulting: false,
  technicallyComplex: false,
  phase: 'productive',
  leadUnit: 'none',
  country: 'DE',
  deskState: 'open',
  channel: 'portal',
  requestType: 'unknown',
  component: [],
  language: 'en',
  writtenIn: 'unknown',
  agreement: 'none',
  mapped: {},
};
