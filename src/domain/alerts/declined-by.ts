import type { AccountId } from '../ticket';
import type { Alert } from './alert';

/** Who has declined in this round; they are not told again in it, the last resort excepted. */
export const declinedBy = (alert: Pick<Alert, 'answers' | 'round'>): ReadonlySet<AccountId | null> =>
  new Set(alert.answers.filter(({ what, round }) => what === 'declined' && round === alert.round).map(({ by }) => by));
