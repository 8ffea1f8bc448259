import { instantOf, isoOf } from '../../../src/domain/instant';
import { nextChange } from '../../../src/domain/hours/next-change';
import { nextOpening } from '../../../src/domain/hours/next-opening';
import { openingAfter } from '../../../src/domain/hours/opening-after';
import { openSpans } from '../../../src/domain/hours/open-spans';
import { previousOpening } from '../../../src/domain/hours/previous-opening';
import { ROUND_THE_CLOCK, aDesk, holiday } from './a-desk';

const shown = (at: number | null) => (at === null ? null : isoOf(at));
const desk = aDesk('Europe/Berlin', {
  holidays: [holiday('2026-04-03', 'Good Friday'), holiday('2026-04-06', 'Easter')],
});
const never = aDesk('Europe/Berlin', { hours: [{ week: {} }] });

describe('the next opening', () => {
  test('is now while the desk is open', () => {
    expect(shown(nextOpening(desk, instantOf('2026-04-02T12:00:00Z')))).toBe('2026-04-02T12:00:00Z');
  });

  test('passes over Easter', () => {
    expect(shown(nextOpening(desk, instantOf('2026-04-02T15:00:00Z')))).toBe('2026-04-07T06:00:00Z');
  });

  test('is unknown for a desk that never opens', () => {
    expect(nextOpening(never, instantOf('2026-04-02T15:00:00Z'))).toBeNull();
    expect(nextChange(never, instantOf('2026-04-02T15:00:00Z'))).toBeNull();
    expect(previousOpening(never, instantOf('2026-04-02T15:00:00Z'))).toBeNull();
  });

  test('after an open span is the one of the next day', () => {
    expect(shown(openingAfter(desk, instantOf('2026-04-01T14:45:00Z')))).toBe('2026-04-02T06:00:00Z');
    expect(shown(openingAfter(desk, instantOf('2026-04-02T06:00:00Z')))).toBe('2026-04-07T06:00:00Z');
  });
});

describe('the previous opening', () => {
  test('is the closing instant before, or now while the desk is open', () => {
    expect(shown(previousOpening(desk, instantOf('2026-04-06T12:00:00Z')))).toBe('2026-04-02T15:00:00Z');
    expect(shown(previousOpening(desk, instantOf('2026-04-02T12:00:00Z')))).toBe('2026-04-02T12:00:00Z');
  });
});

describe('the next change', () => {
  test('is the closing while open and the opening while closed', () => {
    expect(nextChange(desk, instantOf('2026-04-02T12:00:00Z'))).toEqual({
      at: instantOf('2026-04-02T15:00:00Z'),
      kind: 'closes',
    });
    expect(nextChange(desk, instantOf('2026-04-02T15:00:00Z'))).toEqual({
      at: instantOf('2026-04-07T06:00:00Z'),
      kind: 'opens',
    });
  });

  test('does not come at a desk round the clock', () => {
    const always = aDesk('Europe/Berlin', { hours: [{ week: ROUND_THE_CLOCK }] });
    expect(nextChange(always, instantOf('2026-04-02T12:00:00Z'))).toBeNull();
  });
});

describe('open spans of a window', () => {
  test('are cut at both ends', () => {
    const spans = openSpans(desk, instantOf('2026-04-01T10:00:00Z'), instantOf('2026-04-02T07:00:00Z'));
    expect(spans.map(({ start, end }) => [isoOf(start), isoOf(end)])).toEqual([
      ['2026-04-01T10:00:00Z', '2026-04-01T15:00:00Z'],
      ['2026-04-02T06:00:00Z', '2026-04-02T07:00:00Z'],
    ]);
  });

  test('are none in an empty window', () => {
    expect(openSpans(desk, instantOf('2026-04-01T10:00:00Z'), instantOf('2026-04-01T10:00:00Z'))).toEqual([]);
  });
});
