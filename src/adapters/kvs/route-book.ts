import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { RouteBook } from '../../ports/route-book';
import { calling } from './calling';

/** Two values, so that a late note of a route's health never undoes a confirmation. */
const HEALTH = 'telling:health';
const RINGS = 'telling:rings';

const illness = v.object({
  since: v.number(),
  status: v.number(),
  because: v.string(),
  cure: v.string(),
  detail: v.exactOptional(v.string()),
});
const routeHealth = v.exactOptional(v.object({ okAt: v.exactOptional(v.number()), ill: v.exactOptional(illness) }));
const healthSchema = v.object({ operations: routeHealth, field: routeHealth, jira: routeHealth });

const ring = v.exactOptional(
  v.object({
    person: v.string(),
    requestedBy: v.string(),
    at: v.number(),
    through: v.string(),
    ticketKey: v.string(),
    ticketId: v.string(),
    confirmedAt: v.exactOptional(v.number()),
    confirmedBy: v.exactOptional(v.picklist(['the panel', 'Operations'])),
  }),
);
const ringsSchema = v.object({ operations: ring, field: ring, jira: ring });

/** State of the routes in the store; what cannot be read counts as not known. */
export const createRouteBook = (): RouteBook => ({
  health: async () => {
    const parsed = v.safeParse(healthSchema, await calling('get health', () => kvs.get<unknown>(HEALTH)));
    return parsed.success ? parsed.output : {};
  },
  saveHealth: async (health) => {
    await calling('set health', () => kvs.set(HEALTH, health));
  },
  rings: async () => {
    const parsed = v.safeParse(ringsSchema, await calling('get rings', () => kvs.get<unknown>(RINGS)));
    return parsed.success ? parsed.output : {};
  },
  saveRings: async (rings) => {
    await calling('set rings', () => kvs.set(RINGS, rings));
  },
});
