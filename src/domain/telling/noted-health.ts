import { DAY_MS, type Instant } from '../instant';
import { cureOf } from './cure-of';
import type { Health, RouteHealth } from './route-state';
import type { RouteName } from './telling-rules';

/** What a route answered: it worked, or how it failed; status 0 = no answer in time. */
export type RouteAnswer =
  { readonly ok: true } | { readonly ok: false; readonly status: number; readonly detail: string };

interface Answered {
  readonly route: RouteName;
  readonly answer: RouteAnswer;
}

/**
 * Health after an answer. Null when there is nothing to write: a write costs twenty reads, and every telling
 * brings an answer. That it works is written down once a day, that it does not at once.
 */
export const notedHealth = (health: Health, { route, answer }: Answered, now: Instant): Health | null => {
  const before = health[route] ?? {};
  const after = answer.ok ? well(before, now) : ill(before, { route, answer }, now);
  return after === null ? null : { ...health, [route]: after };
};

const well = (before: RouteHealth, now: Instant): RouteHealth | null =>
  before.ill === undefined && before.okAt !== undefined && now - before.okAt < DAY_MS ? null : { okAt: now };

const ill = (
  before: RouteHealth,
  { route, answer }: { readonly route: RouteName; readonly answer: Extract<RouteAnswer, { readonly ok: false }> },
  now: Instant,
): RouteHealth | null => {
  if (before.ill?.status === answer.status) return null;
  const since = before.ill?.since ?? now;
  const illness = {
    since,
    status: answer.status,
    ...cureOf({ route, ...answer }, 'en'),
    detail: answer.detail.slice(0, 500),
  };
  return { ...(before.okAt === undefined ? {} : { okAt: before.okAt }), ill: illness };
};
