import { OperationsRefusal } from './operations-refusal';
import type { AlertRecord, OperationsState } from './operations-state';

/** The newest alert of an alias: closed ones give it free for another. */
export const newestWithAlias = (state: OperationsState, alias: string): AlertRecord | undefined =>
  state.alerts.findLast((alert) => alert.alias === alias);

/** @throws OperationsRefusal 404 */
export const alertWithId = (state: OperationsState, id: string): AlertRecord => {
  const alert = state.alerts.find((one) => one.id === id);
  if (alert === undefined) throw new OperationsRefusal(404, 'Alert does not exist');
  return alert;
};
