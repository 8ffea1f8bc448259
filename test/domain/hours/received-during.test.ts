import { instantOf, isoOf } from '../../../src/domain/instant';
import { closedSpanAt } from '../../../src/domain/hours/closed-span-at';
import { isDoubtful } from '../../../src/domain/hours/is-doubtful';
import { kindOfDay } from '../../../src/domain/hours/kind-of-day';
import { receivedDuring } from '../../../src/domain/hours/received-during';
import { OFFICE_WEEK, aDesk, holiday } from './a-desk';

const desk = aDesk('Europe/Berlin', {
  holidays: [
    holiday('2026-04-03', 'Good Friday'),
    holiday('2026-04-06', 'Easter Monday'),
    holiday('2026-06-04', 'Corpus Christi'),
    holiday('2026-08-15', 'Assumption Day'),
  ],
  closures: [{ date: '2026-07-08', name: 'Move' }],
  dateHours: [{ date: '2026-06-04', hours: [{ start: '10:00', end: '12:00' }] }],
});
const received = (iso: string) => receivedDuring(desk, instantOf(iso));

describe('when a ticket was received', () => {
  test('a closed span between two working days is a weekday night', () => {
    expect(received('2026-02-03T20:00:00+01:00')).toBe('weekday night');
    expect(received('2026-02-03T10:00:00+01:00')).toBe('open hours');
  });

  test('a break is a part of the open hours', () => {
    const lunch = aDesk('Europe/Berlin', {
      breaks: [{ days: ['tue', 'fri'], start: '12:00', end: '13:00' }],
      holidays: [holiday('2026-04-03', 'Good Friday')],
    });
    expect(receivedDuring(lunch, instantOf('2026-02-03T12:10:00+01:00'))).toBe('open hours');
    expect(receivedDuring(lunch, instantOf('2026-02-03T18:00:00+01:00'))).toBe('weekday night');
    expect(receivedDuring(lunch, instantOf('2026-04-03T12:10:00+02:00'))).toBe('holiday');
  });

  test('Friday evening and Monday morning belong to the weekend', () => {
    expect(received('2026-02-06T17:00:00+01:00')).toBe('weekend');
    expect(received('2026-02-09T07:59:59+01:00')).toBe('weekend');
  });

  test('Thursday evening before Good Friday to Tuesday morning after Easter is a holiday', () => {
    expect(received('2026-04-02T17:00:00+02:00')).toBe('holiday');
    expect(received('2026-04-04T12:00:00+02:00')).toBe('holiday');
    expect(received('2026-04-07T07:00:00+02:00')).toBe('holiday');
  });

  test('a holiday on a Saturday counts on its own day, and the rest of that weekend is a weekend', () => {
    expect(received('2026-08-15T12:00:00+02:00')).toBe('holiday');
    expect(received('2026-08-14T18:00:00+02:00')).toBe('weekend');
  });

  test('own hours on a holiday are open hours, and the rest of it stays a holiday', () => {
    expect(received('2026-06-04T11:00:00+02:00')).toBe('open hours');
    expect(received('2026-06-04T15:00:00+02:00')).toBe('holiday');
    expect(received('2026-06-03T18:00:00+02:00')).toBe('holiday');
  });

  test('a closure on a working day counts as a night', () => {
    expect(received('2026-07-08T11:00:00+02:00')).toBe('weekday night');
  });
});

describe('the closed span around an instant', () => {
  test('is none while the desk is open', () => {
    expect(closedSpanAt(desk, instantOf('2026-02-03T10:00:00+01:00'))).toBeNull();
  });

  test('goes from closing to opening and names the holidays it touches', () => {
    const closed = closedSpanAt(desk, instantOf('2026-04-05T12:00:00+02:00'));
    expect(closed && { ...closed, start: isoOf(closed.start ?? 0), end: isoOf(closed.end ?? 0) }).toEqual({
      start: '2026-04-02T15:00:00Z',
      end: '2026-04-07T06:00:00Z',
      kinds: ['workday', 'holiday', 'weekend'],
      holidays: [
        { date: '2026-04-03', name: 'Good Friday', closesDesk: true },
        { date: '2026-04-06', name: 'Easter Monday', closesDesk: true },
      ],
    });
  });

  test('has no end at a desk that opens no more', () => {
    const closing = aDesk('Europe/Berlin', { hours: [{ week: OFFICE_WEEK }, { validFrom: '2026-07-01', week: {} }] });
    const closed = closedSpanAt(closing, instantOf('2026-08-01T10:00:00Z'));
    expect(closed).toMatchObject({ start: instantOf('2026-06-30T15:00:00Z'), end: null });
  });

  test('a day the span ends at midnight of is not touched', () => {
    const midnight = aDesk('Europe/Berlin', {
      hours: [
        {
          week: {
            fri: [{ start: '08:00', end: '24:00' }],
            sat: [{ start: '00:00', end: '12:00' }],
            thu: [{ start: '08:00', end: '17:00' }],
          },
        },
      ],
    });
    expect(closedSpanAt(midnight, instantOf('2026-02-05T20:00:00+01:00'))?.kinds).toEqual(['workday']);
  });
});

describe('the kind of a day', () => {
  const kind = (iso: string) => kindOfDay(desk, instantOf(iso));

  test('is told by the local date of the desk', () => {
    expect(kind('2026-02-06T22:59:59Z')).toEqual({ kind: 'workday' });
    expect(kind('2026-02-06T23:00:00Z')).toEqual({ kind: 'weekend' });
    expect(kind('2026-04-03T12:00:00Z')).toEqual({ kind: 'holiday', name: 'Good Friday' });
  });

  test('is a workday on a Saturday that has hours every week', () => {
    const saturday = aDesk('Europe/Berlin', {
      hours: [{ week: { ...OFFICE_WEEK, sat: [{ start: '09:00', end: '12:00' }] } }],
    });
    expect(kindOfDay(saturday, instantOf('2026-02-07T12:00:00Z'))).toEqual({ kind: 'workday' });
  });

  test('follows the weekend of the place', () => {
    const dubai = aDesk('Asia/Dubai', {
      weekend: ['fri', 'sat'],
      hours: [{ week: { sun: [{ start: '08:00', end: '17:00' }] } }],
    });
    expect(kindOfDay(dubai, instantOf('2026-02-06T08:00:00Z'))).toEqual({ kind: 'weekend' });
    expect(kindOfDay(dubai, instantOf('2026-02-08T08:00:00Z'))).toEqual({ kind: 'workday' });
  });
});

describe('a doubtful day', () => {
  const eve = instantOf('2026-12-24T10:00:00+01:00');

  test('is one of which nobody has said whether the desk is there', () => {
    expect(isDoubtful(aDesk('Europe/Berlin', { doubtful: ['2026-12-24'] }), eve)).toBe(true);
    expect(isDoubtful(aDesk('Europe/Berlin', { doubtful: ['2026-12-31'] }), eve)).toBe(false);
  });

  test('is settled by own hours, a closure, or a holiday entry, ticked or not', () => {
    const settled = [
      { dateHours: [{ date: '2026-12-24', hours: [{ start: '08:00', end: '12:00' }] }] },
      { closures: [{ date: '2026-12-24', name: 'Closed' }] },
      { holidays: [{ ...holiday('2026-12-24', 'Christmas Eve'), ticked: false }] },
    ];
    for (const changes of settled)
      expect(isDoubtful(aDesk('Europe/Berlin', { doubtful: ['2026-12-24'], ...changes }), eve)).toBe(false);
  });

  test('does not fall on a weekend', () => {
    const sunday = aDesk('Europe/Berlin', { doubtful: ['2028-12-24'] });
    expect(isDoubtful(sunday, instantOf('2028-12-24T10:00:00+01:00'))).toBe(false);
  });
});
