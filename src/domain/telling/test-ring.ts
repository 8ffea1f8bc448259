import { InvalidInput } from '../errors';
import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { TestRing, TestRings } from './route-state';
import { ROUTES, type RouteName, type TellingRules } from './telling-rules';

/** Alias of a test in Operations: never the one of the ticket's own alert. */
export const ringAlias = (ticketKey: string): string => `${ticketKey}-test`;

export const confirmedRing = (ring: TestRing, by: NonNullable<TestRing['confirmedBy']>, at: Instant): TestRing => ({
  ...ring,
  confirmedAt: at,
  confirmedBy: by,
});

/** The ring that this person has to confirm on this ticket still. */
export const pendingRing = (
  rings: TestRings,
  { person, ticketId }: { readonly person: AccountId; readonly ticketId?: string },
): { readonly route: RouteName; readonly ring: TestRing } | undefined => {
  for (const route of ROUTES) {
    const ring = rings[route];
    if (ring === undefined || ring.confirmedAt !== undefined || ring.person !== person) continue;
    if (ticketId === undefined || ring.ticketId === ticketId) return { route, ring };
  }
  return undefined;
};

/**
 * Rings with one more confirmed: only who was rung knows that it rang.
 * @throws InvalidInput when nothing waits for this person.
 */
export const confirmRing = (
  rings: TestRings,
  asked: { readonly person: AccountId; readonly ticketId?: string },
  now: Instant,
): TestRings => {
  const pending = pendingRing(rings, asked);
  if (pending === undefined)
    throw new InvalidInput('ring', 'no test ring waits for you: only the person who was rung can confirm it');
  return { ...rings, [pending.route]: confirmedRing(pending.ring, 'the panel', now) };
};

/** @throws InvalidInput when the route is not among those of the rules. */
export const checkedRoute = (route: RouteName, { routes }: TellingRules): RouteName => {
  if (routes.includes(route)) return route;
  throw new InvalidInput('route', `${route} is not among the routes of the rules: add it to telling.routes first`);
};
