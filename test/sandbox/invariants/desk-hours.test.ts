import { isDoubtfulDay, isOpen, minutesLeft, openingAfter } from '../../../sandbox/invariants/desk-hours';
import { DEFAULT_DESKS } from '../../../src/domain/rules/default-desks';

const saarbruecken = DEFAULT_DESKS[0]?.calendar;
if (saarbruecken === undefined) throw new Error('the rules have no desk');
const at = (text: string): number => Date.parse(text);

test('the office hours of the brief, counted by hand', () => {
  expect(isOpen(saarbruecken, at('2026-11-27T15:59:59Z'))).toBe(true);
  expect(isOpen(saarbruecken, at('2026-11-27T16:00:00Z'))).toBe(false);
  expect(isOpen(saarbruecken, at('2026-04-03T10:00:00Z'))).toBe(false);
  expect(minutesLeft(saarbruecken, at('2026-11-27T15:40:00Z'))).toBe(20);
  expect(minutesLeft(saarbruecken, at('2026-11-27T16:40:00Z'))).toBeNull();
  expect(openingAfter(saarbruecken, at('2026-11-27T16:05:00Z'))).toBe(at('2026-11-30T07:00:00Z'));
  expect(isDoubtfulDay(saarbruecken, at('2026-12-24T10:00:00Z'))).toBe(true);
});
