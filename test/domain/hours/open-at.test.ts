import { instantOf, isoOf } from '../../../src/domain/instant';
import type { CompiledCalendar } from '../../../src/domain/hours/compile-calendar';
import { openAt } from '../../../src/domain/hours/open-at';
import { OFFICE_WEEK, ROUND_THE_CLOCK, aDesk, holiday } from './a-desk';

const ask = (desk: CompiledCalendar, iso: string) => {
  const { open, because, validUntil } = openAt(desk, instantOf(iso));
  return { open, because, until: isoOf(validUntil) };
};

describe('a desk open Monday to Friday 08:00 to 17:00', () => {
  const desk = aDesk('Europe/Berlin');

  test('is open from the first second of 08:00', () => {
    expect(ask(desk, '2026-02-03T08:00:00+01:00')).toEqual({
      open: true,
      because: { kind: 'weekly hours' },
      until: '2026-02-03T16:00:00Z',
    });
    expect(ask(desk, '2026-02-03T07:59:59+01:00').open).toBe(false);
  });

  test('is closed at 17:00:00 and open a second before', () => {
    expect(ask(desk, '2026-02-03T16:59:59+01:00').open).toBe(true);
    expect(ask(desk, '2026-02-03T17:00:00+01:00')).toEqual({
      open: false,
      because: { kind: 'outside hours' },
      until: '2026-02-04T07:00:00Z',
    });
  });

  test('gives the weekend as the reason from Saturday 00:00 on', () => {
    expect(ask(desk, '2026-02-06T18:00:00+01:00').until).toBe('2026-02-06T23:00:00Z');
    expect(ask(desk, '2026-02-07T00:00:00+01:00')).toEqual({
      open: false,
      because: { kind: 'weekend' },
      until: '2026-02-08T23:00:00Z',
    });
  });

  test('says the same across a New Year that changes nothing', () => {
    expect(ask(desk, '2027-12-31T18:00:00+01:00').until).toBe('2027-12-31T23:00:00Z');
    expect(ask(desk, '2028-01-01T12:00:00+01:00')).toMatchObject({ open: false, until: '2028-01-02T23:00:00Z' });
  });

  test('refuses what is no instant', () => {
    expect(() => openAt(desk, Number.NaN)).toThrow(RangeError);
    expect(() => openAt(desk, Infinity)).toThrow(RangeError);
  });
});

describe('reasons to be closed on a working day', () => {
  test('a holiday closes its whole local date and is named', () => {
    const desk = aDesk('Europe/Berlin', { holidays: [holiday('2026-04-03', 'Good Friday')] });
    expect(ask(desk, '2026-04-03T10:00:00+02:00')).toEqual({
      open: false,
      because: { kind: 'holiday', name: 'Good Friday' },
      until: '2026-04-03T22:00:00Z',
    });
  });

  test('two holidays of one date are named together', () => {
    const desk = aDesk('Europe/Bucharest', {
      holidays: [holiday('2026-06-01', "Children's Day"), holiday('2026-06-01', 'Whit Monday')],
    });
    expect(ask(desk, '2026-06-01T10:00:00+03:00').because).toEqual({
      kind: 'holiday',
      name: "Children's Day, Whit Monday",
    });
  });

  test('a holiday that an admin did not tick is a working day', () => {
    const desk = aDesk('Europe/Berlin', { holidays: [{ ...holiday('2026-08-14', 'Eve'), ticked: false }] });
    expect(ask(desk, '2026-08-14T10:00:00+02:00').open).toBe(true);
  });

  test('a state holiday is a working day where only national ones count', () => {
    const holidays = [{ ...holiday('2026-06-04', 'Corpus Christi'), scope: 'state' as const }];
    expect(ask(aDesk('Europe/Berlin', { holidays }), '2026-06-04T10:00:00+02:00').open).toBe(false);
    expect(ask(aDesk('Europe/Berlin', { holidays, nationalOnly: true }), '2026-06-04T10:00:00+02:00').open).toBe(true);
  });

  test('a closure closes the whole day or a part of it', () => {
    const desk = aDesk('Europe/Vienna', {
      closures: [
        { date: '2026-07-07', name: 'Summer party', start: '14:00' },
        { date: '2026-07-08', name: 'Move' },
      ],
    });
    expect(ask(desk, '2026-07-07T13:59:59+02:00').open).toBe(true);
    expect(ask(desk, '2026-07-07T14:00:00+02:00')).toEqual({
      open: false,
      because: { kind: 'closure', name: 'Summer party' },
      until: '2026-07-07T22:00:00Z',
    });
    expect(ask(desk, '2026-07-08T09:00:00+02:00').because).toEqual({ kind: 'closure', name: 'Move' });
  });

  test('a break interrupts the hours and nothing else', () => {
    const desk = aDesk('Europe/Berlin', { breaks: [{ days: ['mon', 'tue'], start: '12:00', end: '13:00' }] });
    expect(ask(desk, '2026-02-03T12:30:00+01:00')).toEqual({
      open: false,
      because: { kind: 'break' },
      until: '2026-02-03T12:00:00Z',
    });
    expect(ask(desk, '2026-02-04T12:30:00+01:00').open).toBe(true);
  });
});

describe('own hours of a date', () => {
  const desk = aDesk('Europe/Berlin', {
    holidays: [holiday('2026-12-25', 'Christmas Day')],
    closures: [{ date: '2026-12-23', name: 'Inventory' }],
    dateHours: [
      { date: '2026-12-23', hours: [{ start: '10:00', end: '12:00' }] },
      { date: '2026-12-24', name: 'Christmas Eve', hours: [] },
      { date: '2026-12-25', name: 'Go-live', hours: [{ start: '20:00', end: '02:00' }] },
      { date: '2026-12-27', hours: [{ start: '09:00', end: '11:00' }] },
    ],
  });

  test('win over a holiday, and run past midnight into the next day', () => {
    expect(ask(desk, '2026-12-25T10:00:00+01:00')).toEqual({
      open: false,
      because: { kind: 'own hours', name: 'Go-live' },
      until: '2026-12-25T19:00:00Z',
    });
    expect(ask(desk, '2026-12-26T01:59:59+01:00').open).toBe(true);
    expect(ask(desk, '2026-12-26T02:00:00+01:00')).toMatchObject({ open: false, because: { kind: 'weekend' } });
  });

  test('win over a closure', () => {
    expect(ask(desk, '2026-12-23T11:00:00+01:00').open).toBe(true);
    expect(ask(desk, '2026-12-23T14:00:00+01:00').because).toEqual({ kind: 'own hours' });
  });

  test('without a span close the date', () => {
    expect(ask(desk, '2026-12-24T10:00:00+01:00').because).toEqual({ kind: 'own hours', name: 'Christmas Eve' });
  });

  test('open a Sunday', () => {
    expect(ask(desk, '2026-12-27T10:00:00+01:00').open).toBe(true);
  });
});

describe('hours past midnight', () => {
  const night = { mon: [{ start: '22:00', end: '06:00' }] };

  test('belong to the day they start on and end on the next', () => {
    const desk = aDesk('Europe/Berlin', { hours: [{ week: night }] });
    expect(ask(desk, '2026-02-02T21:59:00+01:00').open).toBe(false);
    expect(ask(desk, '2026-02-03T05:59:59+01:00').open).toBe(true);
    expect(ask(desk, '2026-02-03T06:00:00+01:00').open).toBe(false);
  });

  test('end at midnight where the next date is a holiday', () => {
    const desk = aDesk('Europe/Berlin', { hours: [{ week: night }], holidays: [holiday('2026-02-03', 'Day off')] });
    expect(ask(desk, '2026-02-02T23:30:00+01:00')).toMatchObject({ open: true, until: '2026-02-02T23:00:00Z' });
    expect(ask(desk, '2026-02-03T01:00:00+01:00').because).toEqual({ kind: 'holiday', name: 'Day off' });
  });

  test('start at midnight where their first day is a holiday', () => {
    const desk = aDesk('Europe/Berlin', { hours: [{ week: night }], holidays: [holiday('2026-02-02', 'Day off')] });
    expect(ask(desk, '2026-02-02T23:30:00+01:00').open).toBe(false);
    expect(ask(desk, '2026-02-03T01:00:00+01:00').open).toBe(true);
  });
});

describe('several spans and round the clock', () => {
  test('a day of two spans is closed between them', () => {
    const hours = [
      { start: '08:00', end: '12:00' },
      { start: '13:00', end: '17:00' },
    ];
    const desk = aDesk('Asia/Singapore', { hours: [{ week: { wed: hours } }] });
    expect(ask(desk, '2026-02-04T12:00:00+08:00')).toEqual({
      open: false,
      because: { kind: 'outside hours' },
      until: '2026-02-04T05:00:00Z',
    });
  });

  test('a desk round the clock is open through both clock changes', () => {
    const desk = aDesk('Europe/Berlin', { hours: [{ week: ROUND_THE_CLOCK }] });
    for (const at of ['2026-03-29T01:00:00Z', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])
      expect(ask(desk, at).open).toBe(true);
  });

  test('a desk round the clock says so for a year ahead, however often it is asked', () => {
    const desk = aDesk('Europe/Berlin', { hours: [{ week: ROUND_THE_CLOCK }] });
    for (let time = 0; time < 5_000; time += 1)
      expect(ask(desk, '2026-03-29T12:00:00Z').until).toBe('2027-03-30T12:00:00Z');
  });

  test('new hours count from their date on, and the past keeps the old ones', () => {
    const early = { ...OFFICE_WEEK, wed: [{ start: '07:00', end: '16:00' }], thu: [{ start: '07:00', end: '16:00' }] };
    const desk = aDesk('Europe/Bucharest', {
      hours: [{ week: OFFICE_WEEK }, { validFrom: '2026-07-02', week: early }],
    });
    expect(ask(desk, '2026-07-01T07:30:00+03:00').open).toBe(false);
    expect(ask(desk, '2026-07-01T16:30:00+03:00').open).toBe(true);
    expect(ask(desk, '2026-07-02T07:30:00+03:00').open).toBe(true);
    expect(ask(desk, '2026-07-02T16:30:00+03:00').open).toBe(false);
  });
});

describe('wall times at a clock change', () => {
  test('an opening inside the skipped hour moves on by the gap', () => {
    const desk = aDesk('Europe/Berlin', { hours: [{ week: { sun: [{ start: '02:30', end: '05:00' }] } }] });
    expect(ask(desk, '2026-03-29T01:29:59Z').open).toBe(false);
    expect(ask(desk, '2026-03-29T01:30:00Z')).toMatchObject({ open: true, until: '2026-03-29T03:00:00Z' });
  });

  test('a closing inside the repeated hour is its first pass', () => {
    const desk = aDesk('Australia/Melbourne', { hours: [{ week: { sun: [{ start: '01:00', end: '02:30' }] } }] });
    expect(ask(desk, '2026-04-05T02:29:59+11:00').open).toBe(true);
    expect(ask(desk, '2026-04-05T02:30:00+11:00').open).toBe(false);
    expect(ask(desk, '2026-04-05T02:15:00+10:00').open).toBe(false);
  });

  test('midnight that a zone skips is the first instant of the day', () => {
    const desk = aDesk('America/Santiago', {
      hours: [{ week: ROUND_THE_CLOCK }],
      holidays: [holiday('2026-09-06', 'X')],
    });
    expect(ask(desk, '2026-09-06T03:59:59Z').open).toBe(true);
    expect(ask(desk, '2026-09-06T04:00:00Z')).toMatchObject({ open: false, until: '2026-09-07T03:00:00Z' });
  });
});
