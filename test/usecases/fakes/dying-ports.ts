import { VendorFailed } from '../../../src/ports/vendor-failed';
import type { Ports } from '../../../src/usecases/ports';

/** How the n-th call ends: refused before anything happened, done but unanswered, or the whole invocation is killed. */
export interface Death {
  readonly call: number;
  readonly how: 'refused' | 'unanswered' | 'killed before' | 'killed after';
}

/** The invocation is gone: nobody asks for another try. */
export class Killed extends Error {}

const MAY_DIE = ['rules', 'tickets', 'search', 'customers', 'alerts', 'queue', 'operations', 'routes'] as const;

/** The same ports; one call of all dies once. `name` tells afterwards which one it was. */
export const dyingPorts = (ports: Ports, death: Death | null) => {
  const seen = { calls: 0, died: undefined as string | undefined };
  const guarded = <Port extends object>(name: string, port: Port): Port =>
    new Proxy(port, {
      get: (target, key, receiver) => {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof value !== 'function') return value;
        return async (...given: readonly unknown[]) => {
          seen.calls += 1;
          if (death === null || seen.calls !== death.call) return value.apply(target, given);
          seen.died = `${name}.${String(key)}`;
          if (death.how === 'refused') throw new VendorFailed(503, seen.died);
          if (death.how === 'killed before') throw new Killed(seen.died);
          await value.apply(target, given);
          throw death.how === 'unanswered' ? new VendorFailed(503, seen.died) : new Killed(seen.died);
        };
      },
    });
  const dying = { ...ports };
  return {
    seen,
    ports: {
      ...dying,
      ...Object.fromEntries(MAY_DIE.map((name) => [name, guarded(name, ports[name])])),
    } satisfies Ports,
  };
};
