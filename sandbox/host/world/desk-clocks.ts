import { deskSituation } from '../../../src/domain/decision/desk-situation';
import type { Instant } from '../../../src/domain/instant';
import type { Rules } from '../../../src/domain/rules/rules';
import type { DeskClock } from '../wire/world-now';

/** Every desk of the rules at an instant. */
export const deskClocks = (rules: Rules, now: Instant): readonly DeskClock[] =>
  rules.desks.map((desk) => {
    const seen = deskSituation(rules, desk, now);
    const [holiday] = seen.holidays;
    return {
      id: desk.id,
      name: desk.name,
      zone: desk.calendar.zone,
      open: seen.open,
      doubtful: seen.doubtful,
      because: wordFor(seen.because, holiday?.localName ?? holiday?.name),
      changesAt: seen.open ? (seen.openUntil ?? null) : seen.nextOpening,
    };
  });

const wordFor = (because: string, holiday: string | undefined): string => {
  if (because.startsWith('holiday: ')) return holiday ?? because.slice('holiday: '.length);
  if (because.startsWith('closure: ')) return because.slice('closure: '.length);
  if (because === 'outside hours')
    return holiday === undefined ? 'outside hours' : `outside hours, ${holiday} counted in`;
  return because === 'weekly hours' ? 'open hours' : because;
};
