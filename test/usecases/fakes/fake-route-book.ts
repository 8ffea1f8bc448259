import type { Health, TestRings } from '../../../src/domain/telling/route-state';
import type { RouteBook } from '../../../src/ports/route-book';

export interface FakeRouteBook extends RouteBook {
  readonly kept: { health: Health; rings: TestRings; writes: number };
}

/** What is known of the routes, in memory. */
export const fakeRouteBook = (): FakeRouteBook => {
  const kept: FakeRouteBook['kept'] = { health: {}, rings: {}, writes: 0 };
  return {
    kept,
    health: async () => kept.health,
    saveHealth: async (health) => {
      kept.health = health;
      kept.writes += 1;
    },
    rings: async () => kept.rings,
    saveRings: async (rings) => {
      kept.rings = rings;
    },
  };
};
