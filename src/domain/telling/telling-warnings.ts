import type { Instant } from '../instant';
import { wallTime } from '../texts/wall-time';
import type { Health, TestRings } from './route-state';
import type { RouteName, TellingRules } from './telling-rules';

export interface TellingFacts {
  readonly telling: TellingRules;
  readonly health: Health;
  readonly rings: TestRings;
  /** IANA zone in which times are written. */
  readonly zone: string;
}

const NAMES = { operations: 'Operations', field: 'the field', jira: 'assignment and mention in Jira' } as const;

export const routeCalled = (route: RouteName): string => NAMES[route];

/** What a ring on this route is tried through; a confirmed ring through something else says nothing any more. */
export const ringThrough = (route: RouteName, telling: TellingRules): string => {
  if (route === 'operations') return telling.actsAs ?? '';
  return route === 'field' ? (telling.field ?? '') : 'jira';
};

/** Routes by which a person has been woken on trial and which work now. */
export const wakingRoutes = ({ telling, health, rings }: Omit<TellingFacts, 'zone'>): readonly RouteName[] =>
  telling.routes.filter((route) => {
    const ring = rings[route];
    return (
      ring?.confirmedAt !== undefined &&
      ring.through === ringThrough(route, telling) &&
      health[route]?.ill === undefined
    );
  });

/** What admins and agents must know of the way to the person on call: red first, each with its cure. */
export const tellingWarnings = (facts: TellingFacts): readonly string[] => {
  const { telling, health, zone } = facts;
  const sick = telling.routes.flatMap((route) => {
    const ill = health[route]?.ill;
    return ill === undefined ? [] : [illWarning(route, ill, zone)];
  });
  return [...(wakingRoutes(facts).length > 0 ? [] : [nobodyWoken(facts)]), ...sick];
};

const illWarning = (route: RouteName, ill: NonNullable<NonNullable<Health[RouteName]>['ill']>, zone: string): string =>
  `On-call alerts do not get through by ${NAMES[route]} since ${since(ill.since, zone)}: ${ill.because}. Cure: ${ill.cure}.`;

const since = (instant: Instant, zone: string): string => wallTime(instant, { zone, language: 'en' });

const nobodyWoken = ({ telling, health, rings }: TellingFacts): string => {
  const confirmed = telling.routes.some(
    (route) => rings[route]?.confirmedAt !== undefined && rings[route]?.through === ringThrough(route, telling),
  );
  if (confirmed && telling.routes.some((route) => health[route]?.ill !== undefined))
    return 'NOBODY WILL BE WOKEN: the way that was tried does not work now, alerts only stand in Jira.';
  const waiting = telling.routes.map((route) => rings[route]).find((ring) => ring !== undefined && !ring.confirmedAt);
  if (waiting !== undefined)
    return `NOBODY WILL BE WOKEN: the test ring on ${waiting.ticketKey} is not confirmed yet. Whoever was rung acknowledges it in Operations, or presses “My phone rang” on ${waiting.ticketKey}.`;
  const cure = telling.routes.includes('operations')
    ? 'Send a test ring on the admin page; the person who is rung confirms it.'
    : 'On-call alerts are assignments and mentions in Jira: no telephone rings. Set up Operations (telling.routes, telling.actsAs) and send a test ring on the admin page.';
  return `NOBODY WILL BE WOKEN: no test ring has been confirmed. ${cure}`;
};
