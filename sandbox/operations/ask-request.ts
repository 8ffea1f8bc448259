import type { OperationsState, RequestRecord } from './operations-state';

/** Takes a request in; it is worked on later, and its answer only says that it will be. */
export const askRequest = (
  state: OperationsState,
  { action, alias, work }: Pick<RequestRecord, 'action' | 'alias' | 'work'>,
): { readonly result: string; readonly requestId: string; readonly took: number } => {
  state.next += 1;
  const id = `request-${state.next}`;
  const processedAt = state.clock.now() + state.processingMs;
  state.requests.set(id, { id, action, alias, processedAt, work, looks: 0 });
  if (state.processingMs > 0) state.clock.schedule(processedAt, () => void workOn(state), `Operations works on ${id}`);
  return { result: 'Request will be processed', requestId: id, took: 0 };
};

/** Works on every request whose time has come, in their order. */
export const workOn = (state: OperationsState): void => {
  const { refusing } = state;
  for (const request of state.requests.values()) {
    if (request.result !== undefined || request.processedAt > state.clock.now()) continue;
    request.result = refusing === null ? request.work() : { ok: false, status: refusing };
  }
};
