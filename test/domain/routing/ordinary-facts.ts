import type { ForwardingFacts } from '../../../src/domain/routing/forwarding-row';

/** An ordinary question of a productive customer in Germany, with what a test says differently. */
export const ticketWith = (facts: Partial<ForwardingFacts> = {}): ForwardingFacts => ({
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
  requestType: 'Ask a question',
  component: [],
  language: 'de',
  writtenIn: 'unknown',
  agreement: 'none',
  mapped: {},
  ...facts,
});
