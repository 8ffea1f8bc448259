import { candidateOf } from '../../../src/domain/alerts/candidate';
import { planTellings } from '../../../src/domain/alerts/plan-tellings';
import { raiseAlert } from '../../../src/domain/alerts/raise-alert';
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

describe('a last resort', () => {
  const { alert } = raiseAlert(
    {
      ticket: { id: '1', key: 'SD-1' },
      desk: 'graz',
      language: 'de',
      text: 'Acme: niemand kann arbeiten',
      steps: [{ who: 'last resort', waitMinutes: 5 }],
      rulesVersion: 1,
    },
    1500,
  );
  const tellingsOf = (person: Person) =>
    planTellings(alert, [candidateOf(person, { because: 'nobody else is left' }, 1500)], 1500).map(
      ({ outcome, because }) => ({
        outcome,
        because,
      }),
    );

  it('is told while absent: the alternative is that nobody is', () => {
    expect(tellingsOf(JANA)).toEqual([{ outcome: 'planned', because: 'nobody else is left (absent: holiday)' }]);
  });

  it('is passed over when inactive, which is loud', () => {
    expect(tellingsOf({ ...JANA, active: false })).toEqual([{ outcome: 'skipped', because: 'inactive' }]);
  });
});
