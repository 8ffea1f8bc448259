import type { AlertRecord, OperationsState } from './operations-state';

/** Phones of these people ring, where they have a role in Operations at all. */
export const ringPeople = (
  state: OperationsState,
  alert: AlertRecord,
  people: readonly { readonly id: string; readonly type: string }[],
): void => {
  const at = state.clock.now();
  for (const { id, type } of people) {
    if (type !== 'user') continue;
    state.rung.push({ at, to: id, message: alert.message, alias: alert.alias });
    alert.log.push({ at, type: 'system', text: `Notified [${state.nameOf(id) ?? id}] by voice`, owner: 'system' });
  }
};
