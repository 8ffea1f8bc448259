import { DEMO_ROTA } from '../../sandbox/world/demo-rota';
import type { CoveredDesk } from '../../src/domain/hours/coverage/covered-desk';
import type { Span } from '../../src/domain/instant';
import { contextOfDesks } from '../../src/domain/oncall/context-of-desks';
import { finalSchedule } from '../../src/domain/oncall/final-schedule';

/**
 * When the demo site's rota has somebody to ask. The desks' hours are left out as the app leaves them out: where
 * nobody of an open desk is present, a rota for hours without a desk is asked all the same.
 */
export const onCallSpans = (desks: readonly CoveredDesk[], window: Span): readonly Span[] => {
  const { holidays = {} } = contextOfDesks(desks);
  return finalSchedule(DEMO_ROTA, window, { holidays })
    .filter(({ people }) => people.length > 0)
    .map(({ start, end }) => ({ start, end }));
};
