import type { Customer } from '../../../src/domain/customers/customer';

/** A productive customer in Germany without a lead, with what a test says differently. */
export const customer = (about: Partial<Customer> = {}): Customer => ({
  organisation: '7',
  name: 'Lindenau Kliniken',
  desk: 'saarbruecken',
  country: 'DE',
  zone: 'Europe/Berlin',
  language: 'de',
  phase: 'productive',
  projectTeam: [],
  maintenance: [],
  ...about,
});
