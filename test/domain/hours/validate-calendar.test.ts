import { InvalidInput } from '../../../src/domain/errors';
import { validateCalendar } from '../../../src/domain/hours/validate-calendar';
import { DEFAULT_DESKS } from '../../../src/domain/rules/default-desks';
import { OFFICE_WEEK } from './a-desk';

const good = {
  zone: 'Europe/Berlin',
  hours: [
    {
      week: {
        tue: [
          { start: '08:00', end: '12:00' },
          { start: '13:00', end: '17:00' },
        ],
      },
    },
  ],
  holidays: [{ date: '2026-04-03', name: 'Good Friday', scope: 'national', ticked: true }],
};

const refusal = (value: unknown, path = ''): { field: string; reason: string } | null => {
  try {
    validateCalendar(value, path);
    return null;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { field: error.field, reason: error.reason };
  }
};

const tuesday = (...spans: unknown[]) => ({ ...good, hours: [{ week: { tue: spans } }] });

describe('a calendar from outside', () => {
  test('comes back as it was when it is right', () => {
    const full = {
      ...good,
      hours: [{ week: OFFICE_WEEK }, { validFrom: '2027-01-01', week: { fri: [{ start: '22:00', end: '06:00' }] } }],
      weekend: ['fri', 'sat'],
      nationalOnly: true,
      closures: [
        { date: '2026-07-07', name: 'Party', start: '14:00' },
        { date: '2026-07-08', name: 'Move' },
      ],
      dateHours: [{ date: '2026-12-24', name: 'Eve', hours: [{ start: '08:00', end: '24:00' }] }],
      breaks: [{ days: ['mon'], start: '12:00', end: '12:30' }],
      doubtful: ['2026-12-31'],
      confirmedYears: [2026, 2027],
    };
    expect(validateCalendar(full, '')).toEqual(full);
  });

  test.each(DEFAULT_DESKS.map(({ id, calendar }) => [id, calendar] as const))(
    'the stored calendar of %s passes',
    (_, calendar) => {
      expect(validateCalendar(JSON.parse(JSON.stringify(calendar)), 'calendar')).toEqual(calendar);
    },
  );

  test.each([
    ['no object', 7, 'calendar'],
    ['a mistyped field', { ...good, holiday: [] }, 'calendar.holiday'],
    ['an unknown zone', { ...good, zone: 'Europe/Berln' }, 'calendar.zone'],
    ['an offset for a zone', { ...good, zone: '+01:00' }, 'calendar.zone'],
    ['an offset by another name', { ...good, zone: 'Etc/GMT+5' }, 'calendar.zone'],
    ['an offset that looks like a place', { ...good, zone: 'EST' }, 'calendar.zone'],
    ['no hours', { ...good, hours: [] }, 'calendar.hours'],
    ['hours of no day', { ...good, hours: [{ week: {} }] }, 'calendar.hours[0].week'],
    ['a mistyped day', { ...good, hours: [{ week: { tues: [] } }] }, 'calendar.hours[0].week.tues'],
    ['a bad start', tuesday({ start: '8:00', end: '17:00' }), 'calendar.hours[0].week.tue[0].start'],
    ['a start at 24:00', tuesday({ start: '24:00', end: '08:00' }), 'calendar.hours[0].week.tue[0].start'],
    [
      'a bad end of the second span',
      tuesday({ start: '08:00', end: '12:00' }, { start: '13:00', end: '25:00' }),
      'calendar.hours[0].week.tue[1].end',
    ],
    [
      'spans that overlap',
      tuesday({ start: '08:00', end: '12:00' }, { start: '11:59', end: '17:00' }),
      'calendar.hours[0].week.tue[1]',
    ],
    [
      'two versions without a date',
      { ...good, hours: [{ week: OFFICE_WEEK }, { week: OFFICE_WEEK }] },
      'calendar.hours[1].validFrom',
    ],
    [
      'a date that does not exist',
      { ...good, holidays: [{ date: '2026-02-30', name: 'X', scope: 'state', ticked: true }] },
      'calendar.holidays[0].date',
    ],
    [
      'a holiday without a name',
      { ...good, holidays: [{ date: '2026-02-03', name: ' ', scope: 'state', ticked: true }] },
      'calendar.holidays[0].name',
    ],
    [
      'a holiday of no known scope',
      { ...good, holidays: [{ date: '2026-02-03', name: 'X', scope: 'town', ticked: true }] },
      'calendar.holidays[0].scope',
    ],
    ['a holiday twice', { ...good, holidays: [...good.holidays, ...good.holidays] }, 'calendar.holidays[1]'],
    [
      'a closure that ends when it starts',
      { ...good, closures: [{ date: '2026-02-03', name: 'X', start: '10:00', end: '10:00' }] },
      'calendar.closures[0].end',
    ],
    [
      'a closure that ends with the midnight it starts with',
      { ...good, closures: [{ date: '2026-02-03', name: 'X', end: '00:00' }] },
      'calendar.closures[0].end',
    ],
    [
      'two own hours of one date',
      {
        ...good,
        dateHours: [
          { date: '2026-02-03', hours: [] },
          { date: '2026-02-03', hours: [] },
        ],
      },
      'calendar.dateHours[1]',
    ],
    ['a break on no day', { ...good, breaks: [{ days: [], start: '12:00', end: '13:00' }] }, 'calendar.breaks[0].days'],
    ['a confirmed year in two figures', { ...good, confirmedYears: [2026, 27] }, 'calendar.confirmedYears[1]'],
    ['a year confirmed twice', { ...good, confirmedYears: [2026, 2026] }, 'calendar.confirmedYears[1]'],
    ['a doubtful day of another form', { ...good, doubtful: ['24.12.2026'] }, 'calendar.doubtful[0]'],
  ])('with %s is refused at that field', (_, value, field) => {
    expect(refusal(value, 'calendar')?.field).toBe(field);
  });

  test('names fields from the top of the document when it is the document', () => {
    expect(refusal(tuesday({ start: '08:00', end: 'noon' }))?.field).toBe('hours[0].week.tue[0].end');
  });

  test('the reason says what was found and how to put it right', () => {
    expect(refusal({ ...good, zone: 'Berlin' })?.reason).toBe(
      '"Berlin" is not a time zone; use an IANA name such as Europe/Berlin',
    );
  });
});
