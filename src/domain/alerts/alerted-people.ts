import type { AccountId } from '../ticket';
import type { Alert } from './alert';

/** Whose acceptance counts now (R5): everybody told in this round, and who is asked to take over. */
export const alertedPeople = (alert: Pick<Alert, 'log' | 'round' | 'handover'>): readonly AccountId[] => {
  const told = alert.log.filter(({ round, outcome }) => round === alert.round && outcome !== 'skipped');
  return [...new Set([...told.map(({ person }) => person), ...(alert.handover?.asked ?? [])])];
};
