import type { RouteOverview, TellingOverview } from '../../contract/telling';
import { isoOf } from '../../domain/instant';
import type { Rules } from '../../domain/rules/rules';
import type { Health, TestRings } from '../../domain/telling/route-state';
import { ringThrough, routeCalled, tellingWarnings, wakingRoutes } from '../../domain/telling/telling-warnings';
import { tellingRules, type RouteName } from '../../domain/telling/telling-rules';
import { confirmInOperations } from './confirm-in-operations';
import type { TellingSetupPorts } from './telling-setup-ports';

/** State of the ways to the person on call, with what is missing and how it is cured. */
export const tellingOverview = async (ports: TellingSetupPorts): Promise<TellingOverview> => {
  await confirmInOperations(ports);
  const { rules } = await ports.rules.live();
  const [health, rings] = [await ports.routes.health(), await ports.routes.rings()];
  const telling = tellingRules(rules);
  const zone = zoneOf(rules);
  return {
    routes: telling.routes.map((route) => routeOverview(route, { rules, health, rings })),
    somebodyWillBeWoken: wakingRoutes({ telling, health, rings }).length > 0,
    warnings: tellingWarnings({ telling, health, rings, zone, language: 'en' }),
    telling,
  };
};

/** Admins read times on the clock of the default desk. */
export const zoneOf = ({ desks, settings }: Rules): string =>
  (desks.find(({ id }) => id === settings.defaultDesk) ?? desks[0])?.calendar.zone ?? 'UTC';

interface Known {
  readonly rules: Rules;
  readonly health: Health;
  readonly rings: TestRings;
}

const routeOverview = (route: RouteName, { rules, health, rings }: Known): RouteOverview => {
  const name = routeCalled(route);
  const ring = rings[route];
  const ill = health[route]?.ill;
  const shown =
    ring === undefined
      ? {}
      : {
          ring: {
            person: rules.people.find(({ account }) => account === ring.person)?.name ?? ring.person,
            at: isoOf(ring.at),
            ticketKey: ring.ticketKey,
            ...(ring.confirmedAt === undefined ? {} : { confirmedAt: isoOf(ring.confirmedAt) }),
          },
        };
  if (ill !== undefined) return { route, name, state: 'ill', sentence: `${ill.because}. Cure: ${ill.cure}.`, ...shown };
  if (ring === undefined || ring.through !== ringThrough(route, tellingRules(rules)))
    return { route, name, state: 'not tried', sentence: 'Nobody has been woken by it on trial yet. Send a test ring.' };
  if (ring.confirmedAt === undefined)
    return {
      route,
      name,
      state: 'waiting for confirmation',
      sentence: `Whoever was rung confirms it in Operations, or on the panel of ${ring.ticketKey}.`,
      ...shown,
    };
  return { route, name, state: 'ready', sentence: 'A person was woken by it on trial.', ...shown };
};
