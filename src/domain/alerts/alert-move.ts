import type { Action } from '../actions';
import type { Alert } from './alert';

/** What an event did to an alert: the alert after it, what is to be done, and why nothing was when nothing was. */
export interface AlertMove {
  readonly alert: Alert;
  readonly actions: readonly Action[];
  readonly ignored?: string;
}
