import type { Alert } from './alert';

/** Nobody has accepted yet and nothing ended it: somebody must still be told. */
export const isRunning = ({ status }: Pick<Alert, 'status'>): boolean => {
  switch (status) {
    case 'raised':
    case 'told':
    case 'nobody left':
      return true;
    case 'accepted':
    case 'resolved':
    case 'called off':
      return false;
    default:
      return status satisfies never;
  }
};
