import { reasonSentence } from '../../../src/domain/routing/reason-sentence';

const serious = { title: 'Serious incident', titles: { de: 'Schwerwiegende Störung' }, source: 'F8, R6 row 2' };
const closed = { desk: 'Saarbrücken', state: 'closed', until: 'Mon 30 Nov 08:00' } as const;

test('team, person, what was seen, row and hours stand in one sentence', () => {
  expect(
    reasonSentence(
      {
        team: 'Incident Management',
        person: 'Jana Weiß',
        choice: 'incident manager',
        row: serious,
        why: 'nobody can work on the productive system',
        desk: closed,
      },
      'en',
    ),
  ).toBe(
    'Incident Management (Jana Weiß): nobody can work on the productive system (F8, R6 row 2); Saarbrücken is closed until Mon 30 Nov 08:00.',
  );
});

test('the same in German, with whose holiday it is', () => {
  expect(
    reasonSentence(
      {
        team: 'Incident Management',
        person: 'Jana Weiß',
        choice: 'incident manager',
        row: serious,
        desk: { ...closed, until: 'Di., 7. April, 08:00', holiday: 'Karfreitag' },
      },
      'de',
    ),
  ).toBe(
    'Incident Management (Jana Weiß): Schwerwiegende Störung (F8, R6 Zeile 2); Saarbrücken hat Feiertag (Karfreitag) und ist bis Di., 7. April, 08:00 geschlossen.',
  );
});

test('a deputy, a proposal and a missing organisation are said', () => {
  const row = { title: 'Needs consulting', source: 'F11, R6 row 6' };
  expect(
    reasonSentence(
      {
        team: 'Business Consulting',
        person: 'Olaf',
        choice: 'deputy of the lead',
        row,
        noOwnDesk: 'several',
        proposed: true,
      },
      'en',
    ),
  ).toBe(
    'Proposed: Business Consulting (Olaf, the lead is away, this is the deputy): needs consulting (F11, R6 row 6); the ticket has several customer organisations.',
  );
});

test('a team without anybody says why nobody is assigned', () => {
  const row = { title: 'Everything else', source: 'F4, R6 row 8' };
  expect(reasonSentence({ team: 'Support', choice: 'nobody mapped', row }, 'en')).toBe(
    'Support (nobody of the team is mapped, so nobody is assigned): everything else (F4, R6 row 8).',
  );
});
