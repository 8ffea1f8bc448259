import { candidateOf } from '../../../src/domain/alerts/candidate';
import type { Person } from '../../../src/domain/people/person';

const JANA: Person = {
  account: 'jana',
  name: 'Jana Weiß',
  desk: 'saarbruecken',
  team: 'incident-management',
  roles: ['incident manager'],
  languages: ['de', 'en'],
  absences: [{ start: 1000, end: 2000, because: 'holiday' }],
  mayAnswerCustomers: true,
  active: true,
};

describe('a candidate for a telling', () => {
  it('is told with the reason and in the own languages', () => {
    expect(candidateOf(JANA, { because: 'rota' }, 2000)).toEqual({
      person: 'jana',
      because: 'rota',
      languages: ['de', 'en'],
    });
  });

  it.each([
    ['absent', JANA, {}, 'absent: holiday'],
    ['no longer active', { ...JANA, active: false }, {}, 'inactive'],
  ])('is passed over while %s', (_name, person, more, skip) => {
    expect(candidateOf(person, { because: 'rota', ...more }, 1500).skip).toBe(skip);
  });

  it('is passed over while in another incident', () => {
    expect(candidateOf(JANA, { because: 'rota', inIncident: 'SD-7' }, 2500).skip).toBe('already in incident SD-7');
  });
});
