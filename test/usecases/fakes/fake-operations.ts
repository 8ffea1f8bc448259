import { isoOf } from '../../../src/domain/instant';
import type { OperationsAlert, OperationsLogEntry } from '../../../src/domain/telling/operations-alert';
import type { Clock } from '../../../src/ports/clock';
import type { Operations, RequestResult } from '../../../src/ports/operations';
import { VendorFailed } from '../../../src/ports/vendor-failed';

interface Kept extends OperationsAlert {
  readonly alias: string;
}

export interface FakeOperations extends Operations {
  readonly alerts: Kept[];
  readonly rung: { readonly person: string; readonly message: string }[];
  readonly notes: string[];
  /** Status with which every call fails; 0 = no answer in time. */
  failing: number | null;
  /** What requests come to. */
  result: RequestResult['state'];
  acknowledge(alertId: string, as: string): Promise<{ readonly requestId: string }>;
  /** A person acknowledges with their own hands. */
  byHand(alias: string, name: string): void;
}

/** Operations in memory: an open alert takes its alias, a responder who is new rings. */
export const fakeOperations = (clock: Clock): FakeOperations => {
  const alerts: Kept[] = [];
  const rung: { person: string; message: string }[] = [];
  const logs: (OperationsLogEntry & { readonly alertId: string })[] = [];
  const notes: string[] = [];
  const answering = async <Answer>(answer: () => Answer): Promise<Answer> => {
    if (fake.failing !== null) throw new VendorFailed(fake.failing, 'Operations');
    return answer();
  };
  const change = (id: string, changed: Partial<Kept>): void => {
    const at = alerts.findIndex((one) => one.id === id);
    const before = alerts[at];
    if (before !== undefined) alerts[at] = { ...before, ...changed };
  };
  const newest = (alias: string): Kept | undefined => alerts.findLast((one) => one.alias === alias);
  const request = { requestId: 'request' };
  const fake: FakeOperations = {
    alerts,
    rung,
    notes,
    failing: null,
    result: 'done',
    find: (alias) => answering(() => newest(alias) ?? null),
    logOf: (id) => answering(() => logs.filter(({ alertId }) => alertId === id)),
    create: ({ alias, message, person, mark }) =>
      answering(() => {
        const open = newest(alias);
        if (fake.result === 'done' && (open === undefined || open.status === 'closed')) {
          alerts.push({ id: `alert-${alerts.length + 1}`, alias, status: 'open', people: [person], mark });
          rung.push({ person, message });
        }
        return request;
      }),
    addPerson: (id, person) =>
      answering(() => {
        const alert = alerts.find((one) => one.id === id);
        change(id, { people: [...(alert?.people ?? []), person] });
        rung.push({ person, message: 'added' });
        return request;
      }),
    acknowledge: (id) =>
      answering(() => {
        change(id, { status: 'acked', acknowledgedAt: clock.now() });
        return request;
      }),
    close: (id) =>
      answering(() => {
        change(id, { status: 'closed' });
        return request;
      }),
    note: (_id, text) => answering(() => void notes.push(text)),
    namesOf: (accounts) => answering(() => new Map(accounts.map((account) => [account, account.toUpperCase()]))),
    resultOf: () =>
      answering((): RequestResult => {
        if (fake.result === 'refused') return { state: 'refused', because: 'Responder does not exist' };
        return fake.result === 'done' ? { state: 'done' } : { state: 'not known yet' };
      }),
    probe: () => answering(() => undefined),
    byHand: (alias, name) => {
      const alert = newest(alias);
      if (alert === undefined) throw new Error(`no alert ${alias} at ${isoOf(clock.now())}`);
      change(alert.id, { status: 'acked', acknowledgedAt: clock.now(), owner: name });
      logs.push({ alertId: alert.id, at: clock.now(), text: 'Alert acknowledged', by: name });
    },
  };
  return fake;
};
