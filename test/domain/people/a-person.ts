import type { Person } from '../../../src/domain/people/person';

/** Somebody of Support in Saarbrücken, with what a test says differently. */
export const person = (account: string, about: Partial<Person> = {}): Person => ({
  account,
  name: account,
  desk: 'saarbruecken',
  team: 'support',
  roles: [],
  languages: ['de', 'en'],
  absences: [],
  mayAnswerCustomers: true,
  active: true,
  ...about,
});
