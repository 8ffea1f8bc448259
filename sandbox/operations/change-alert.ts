import type { AlertRecord, OperationsState } from './operations-state';

interface Change {
  readonly accountId: string;
  readonly via: 'API' | 'mobile app';
}

/** Acknowledges: nothing rings any more, and whoever did it owns the alert unless somebody does already. */
export const acknowledgeAlert = (state: OperationsState, alert: AlertRecord, { accountId, via }: Change): void => {
  const at = state.clock.now();
  const name = state.nameOf(accountId) ?? accountId;
  alert.status = 'acked';
  alert.ackTime = at;
  alert.updatedAt = at;
  alert.owner ??= name;
  alert.log.push({ at, type: 'alertRecipient', text: `Alert acknowledged via ${via}`, owner: name });
};

export const closeAlert = (state: OperationsState, alert: AlertRecord, { accountId, via }: Change): void => {
  const at = state.clock.now();
  alert.status = 'closed';
  alert.closeTime = at;
  alert.updatedAt = at;
  alert.log.push({
    at,
    type: 'system',
    text: `Alert closed via ${via}`,
    owner: state.nameOf(accountId) ?? accountId,
  });
};
