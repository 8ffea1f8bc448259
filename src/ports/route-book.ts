import type { Health, TestRings } from '../domain/telling/route-state';

/** What is known of the routes: whether they work, and who was woken by them on trial. */
export interface RouteBook {
  health(): Promise<Health>;
  saveHealth(health: Health): Promise<void>;
  rings(): Promise<TestRings>;
  saveRings(rings: TestRings): Promise<void>;
}
