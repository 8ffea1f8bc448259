import type { AccountId } from '../ticket';
import type { Alert } from './alert';

/** People whom the alert reached, whatever became of it: each had a call-out, false alarms included (R3). */
export const wasCallOut = (alert: Pick<Alert, 'log'>): readonly AccountId[] => [
  ...new Set(alert.log.filter(({ outcome }) => outcome === 'sent').map(({ person }) => person)),
];
