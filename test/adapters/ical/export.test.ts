import { exportDesk } from '../../../src/adapters/ical/export-desk';
import { exportPerson } from '../../../src/adapters/ical/export-person';
import { exportRota, type RotaExport } from '../../../src/adapters/ical/export-rota';
import { importAbsences } from '../../../src/adapters/ical/import-absences';
import { instantOf } from '../../../src/domain/instant';

const now = instantOf('2026-03-01T12:00:00Z');
const question: RotaExport = {
  schedule: {
    layers: [
      {
        id: 'days',
        name: 'Days',
        zone: 'Europe/Berlin',
        priority: 1,
        restriction: { hours: { start: '08:00', end: '20:00' } },
        rotation: {
          unit: 'day',
          length: 1,
          startDate: '2026-03-02',
          startTime: '08:00',
          members: [{ turns: [['ada'], ['bea']] }],
        },
      },
    ],
    overrides: [],
    temporary: [],
    swaps: [],
  },
  context: {},
  window: { start: instantOf('2026-03-02T00:00:00Z'), end: instantOf('2026-03-05T00:00:00Z') },
  nameOf: (person) => ({ ada: 'Ada Łoś; chief', bea: 'Bea' })[person] ?? person,
  now,
};

const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

test('a rota names who is on call, in UTC, with commas and semicolons escaped', () => {
  const lines = linesOf(exportRota('Europe', question));
  expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
    'SUMMARY:On call: Ada Łoś\\; chief',
    'SUMMARY:On call: Bea',
    'SUMMARY:On call: Ada Łoś\\; chief',
  ]);
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART:20260302T070000Z',
    'DTSTART:20260303T070000Z',
    'DTSTART:20260304T070000Z',
  ]);
});

test('a person gets their own shifts, and reading them back gives the same spans', () => {
  const read = importAbsences(exportPerson('bea', question), { zone: 'UTC', window: question.window });
  expect(read).toEqual([{ start: instantOf('2026-03-03T07:00:00Z'), end: instantOf('2026-03-03T19:00:00Z') }]);
});

test('the same shift keeps its UID when the calendar is exported again', () => {
  const uids = (at: number): readonly string[] =>
    linesOf(exportRota('Europe', { ...question, now: at })).filter((line) => line.startsWith('UID'));
  expect(uids(now)).toEqual(uids(now + 86_400_000));
  expect(new Set(uids(now)).size).toBe(3);
});

test('a shift that runs at the start of the window keeps its UID and its own start', () => {
  const noon = { start: instantOf('2026-03-03T12:00:00Z'), end: instantOf('2026-03-05T00:00:00Z') };
  const shown = (text: string): readonly string[] => linesOf(text).filter((line) => /^(UID|DTSTART)/.test(line));
  for (const write of [
    (window: RotaExport['window']) => exportPerson('bea', { ...question, window }),
    (window: RotaExport['window']) => exportRota('Europe', { ...question, window }),
  ]) {
    const [uid, start] = shown(write(noon));
    expect(start).toBe('DTSTART:20260303T070000Z');
    expect(shown(write(question.window))).toContain(uid);
  }
});

test('who is always on call has one shift, in every export the same', () => {
  const [layer] = question.schedule.layers;
  if (layer === undefined) throw new Error('the question has a layer');
  const { restriction: _, ...always } = {
    ...layer,
    rotation: { ...layer.rotation, startDate: '2020-01-01', members: [{ turns: [['ada']] }] },
  };
  const schedule = { ...question.schedule, layers: [always] };
  const uids = [0, 1].map((days) => {
    const window = { start: question.window.start + days * 86_400_000, end: question.window.end };
    return linesOf(exportPerson('ada', { ...question, schedule, window })).filter((line) => line.startsWith('UID'));
  });
  expect(uids).toEqual([['UID:ada-always@meridian.invalid'], ['UID:ada-always@meridian.invalid']]);
});

test('a desk shows its open hours and its ticked holidays as whole days', () => {
  const holiday = (date: string, ticked: boolean) => ({ date, name: 'Labour Day', scope: 'national' as const, ticked });
  const lines = linesOf(
    exportDesk({
      id: 'graz',
      name: 'Graz',
      open: [{ start: instantOf('2026-04-30T06:00:00Z'), end: instantOf('2026-04-30T15:00:00Z') }],
      holidays: [holiday('2026-05-01', true), holiday('2026-05-02', false)],
      nationalOnly: false,
      now,
    }),
  );
  expect(lines.filter((line) => /^(DTSTART|DTEND|SUMMARY)/.test(line))).toEqual([
    'DTSTART:20260430T060000Z',
    'DTEND:20260430T150000Z',
    'SUMMARY:Graz open',
    'DTSTART;VALUE=DATE:20260501',
    'DTEND;VALUE=DATE:20260502',
    'SUMMARY:Graz: Labour Day',
  ]);
});

test('a desk that keeps only national holidays shows no others', () => {
  const holiday = (date: string, scope: 'national' | 'state') => ({ date, name: 'Day', scope, ticked: true });
  const holidays = [holiday('2026-01-01', 'national'), holiday('2026-01-06', 'state')];
  const daysOf = (nationalOnly: boolean) =>
    linesOf(exportDesk({ id: 'graz', name: 'Graz', open: [], holidays, nationalOnly, now })).filter((line) =>
      line.startsWith('DTSTART'),
    );
  expect(daysOf(true)).toEqual(['DTSTART;VALUE=DATE:20260101']);
  expect(daysOf(false)).toEqual(['DTSTART;VALUE=DATE:20260101', 'DTSTART;VALUE=DATE:20260106']);
});

test('no line is longer than 75 octets and every line ends as the standard says', () => {
  const text = exportRota(
    'A rota with a name that goes on and on until it has to be folded somewhere in the middle',
    question,
  );
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
