import { deskSituation } from './desk-situation';
import type { Situation } from './situation';

/**
 * By setting an open desk takes ordinary tickets while the own desk is closed on a working day (R4): the
 * one that stays open longest. Null by default, at weekends and holidays, and when no desk is open.
 */
export const openDeskThatTakes = (situation: Situation): string | null => {
  const { facts, desk } = situation;
  if (facts.rules.settings.ordinaryWhileClosed !== 'open desk' || desk.state !== 'closed on a working day') return null;
  return longestOpenDesk(situation);
};

/** Another desk that is surely open and stays so longest; null when there is none. */
export const longestOpenDesk = ({ facts, desk, now }: Situation): string | null => {
  const open = facts.rules.desks
    .filter(({ id }) => id !== desk.desk.id)
    .map((one) => deskSituation(facts.rules, one, now))
    .filter((one) => one.open && !one.doubtful && !one.lastMinutes)
    .sort((a, b) => (b.openUntil ?? 0) - (a.openUntil ?? 0));
  return open[0]?.desk.id ?? null;
};
