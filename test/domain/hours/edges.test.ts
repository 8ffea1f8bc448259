import { instantOf, isoOf } from '../../../src/domain/instant';
import { closedSpanAt } from '../../../src/domain/hours/closed-span-at';
import { isDoubtful } from '../../../src/domain/hours/is-doubtful';
import { nextOpening } from '../../../src/domain/hours/next-opening';
import { openAt } from '../../../src/domain/hours/open-at';
import { openSpans } from '../../../src/domain/hours/open-spans';
import { ROUND_THE_CLOCK, OFFICE_WEEK, aDesk, holiday } from './a-desk';

const berlin = (changes: Parameters<typeof aDesk>[1]) => aDesk('Europe/Berlin', changes);
const spansOf = (desk: ReturnType<typeof aDesk>, from: string, to: string): readonly string[] =>
  openSpans(desk, instantOf(from), instantOf(to)).map(({ start, end }) => `${isoOf(start)} ${isoOf(end)}`);

describe('a desk round the clock', () => {
  const alwaysBut = (changes: Parameters<typeof aDesk>[1]) =>
    berlin({ hours: [{ week: ROUND_THE_CLOCK }], ...changes });

  test('is closed for the 23 hours of a holiday on which the clock goes forward', () => {
    const desk = alwaysBut({ holidays: [holiday('2026-03-29', 'A Sunday')] });
    const closed = closedSpanAt(desk, instantOf('2026-03-29T10:00:00Z'));
    expect([closed?.start, closed?.end].map((at) => isoOf(at ?? 0))).toEqual([
      '2026-03-28T23:00:00Z',
      '2026-03-29T22:00:00Z',
    ]);
    expect(closed?.kinds).toEqual(['holiday']);
  });

  test('is closed by a closure past midnight into the night the clock goes back', () => {
    const desk = alwaysBut({ closures: [{ date: '2026-10-24', name: 'Move', start: '22:00', end: '03:00' }] });
    expect(spansOf(desk, '2026-10-24T19:00:00Z', '2026-10-25T03:00:00Z')).toEqual([
      '2026-10-24T19:00:00Z 2026-10-24T20:00:00Z',
      '2026-10-25T02:00:00Z 2026-10-25T03:00:00Z',
    ]);
  });

  test('is open again at the midnight after a holiday that a copied day follows', () => {
    const desk = alwaysBut({ holidays: [holiday('2026-05-01', 'Labour Day')] });
    expect(spansOf(desk, '2026-04-30T12:00:00Z', '2026-05-02T12:00:00Z')).toEqual([
      '2026-04-30T12:00:00Z 2026-04-30T22:00:00Z',
      '2026-05-01T22:00:00Z 2026-05-02T12:00:00Z',
    ]);
  });
});

describe('a date', () => {
  test('whose own hours run past midnight is followed by a holiday that is closed from their end on', () => {
    const desk = berlin({
      holidays: [holiday('2026-12-25', 'Christmas Day'), holiday('2026-12-26', 'Boxing Day')],
      dateHours: [{ date: '2026-12-25', hours: [{ start: '22:00', end: '02:00' }] }],
    });
    expect(openAt(desk, instantOf('2026-12-26T00:30:00Z'))).toMatchObject({
      open: true,
      because: { kind: 'own hours' },
      validUntil: instantOf('2026-12-26T01:00:00Z'),
    });
    expect(openAt(desk, instantOf('2026-12-26T01:00:00Z')).because).toEqual({ kind: 'holiday', name: 'Boxing Day' });
  });

  test('closed from noon on opens on the next working day', () => {
    const desk = berlin({ closures: [{ date: '2026-12-23', name: 'Party', start: '12:00' }] });
    expect(spansOf(desk, '2026-12-23T00:00:00Z', '2026-12-24T08:00:00Z')).toEqual([
      '2026-12-23T07:00:00Z 2026-12-23T11:00:00Z',
      '2026-12-24T07:00:00Z 2026-12-24T08:00:00Z',
    ]);
  });

  test('that is no holiday here because only national ones count is not doubtful either: an admin has seen it', () => {
    const desk = berlin({
      doubtful: ['2026-12-24'],
      nationalOnly: true,
      holidays: [{ ...holiday('2026-12-24', 'Christmas Eve'), scope: 'state' }],
    });
    const at = instantOf('2026-12-24T10:00:00Z');
    expect([isDoubtful(desk, at), openAt(desk, at).open]).toEqual([false, true]);
  });

  test('on which new hours begin is the first to have them, also when it is asked for from the Friday before', () => {
    const later = [{ start: '10:00', end: '12:00' }];
    const desk = berlin({ hours: [{ week: OFFICE_WEEK }, { validFrom: '2026-11-30', week: { mon: later } }] });
    expect(isoOf(nextOpening(desk, instantOf('2026-11-27T20:00:00Z')) ?? 0)).toBe('2026-11-30T09:00:00Z');
    expect(isoOf(nextOpening(desk, instantOf('2026-11-22T20:00:00Z')) ?? 0)).toBe('2026-11-23T07:00:00Z');
  });

  test('in a week of other hours has them, also when the hours before and after are the same ones', () => {
    const desk = berlin({
      hours: [
        { week: OFFICE_WEEK },
        { validFrom: '2026-07-13', week: { mon: [{ start: '20:00', end: '02:00' }] } },
        { validFrom: '2026-07-15', week: OFFICE_WEEK },
      ],
    });
    expect(spansOf(desk, '2026-07-10T10:00:00Z', '2026-07-15T08:00:00Z')).toEqual([
      '2026-07-10T10:00:00Z 2026-07-10T15:00:00Z',
      '2026-07-13T18:00:00Z 2026-07-14T00:00:00Z',
      '2026-07-15T06:00:00Z 2026-07-15T08:00:00Z',
    ]);
  });
});
