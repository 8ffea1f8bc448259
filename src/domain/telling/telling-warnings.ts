import { sayOfTelling } from '../texts/telling/say-of-telling';
import { wallTime } from '../texts/wall-time';
import { cureOf } from './cure-of';
import type { Health, Illness, TestRings } from './route-state';
import type { RouteName, TellingRules } from './telling-rules';

export interface TellingFacts {
  readonly telling: TellingRules;
  readonly health: Health;
  readonly rings: TestRings;
  /** IANA zone in which times are written. */
  readonly zone: string;
  /** Language of whoever reads it. */
  readonly language: string;
}

export const routeCalled = (route: RouteName): string => sayOfTelling('en', `route ${route}`);

/** What a ring on this route is tried through; a confirmed ring through something else says nothing any more. */
export const ringThrough = (route: RouteName, telling: TellingRules): string => {
  if (route === 'operations') return telling.actsAs ?? '';
  return route === 'field' ? (telling.field ?? '') : 'jira';
};

/** Routes by which a person has been woken on trial and which work now. */
export const wakingRoutes = ({
  telling,
  health,
  rings,
}: Omit<TellingFacts, 'zone' | 'language'>): readonly RouteName[] =>
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
  const { telling, health } = facts;
  const sick = telling.routes.flatMap((route) => {
    const ill = health[route]?.ill;
    return ill === undefined ? [] : [illWarning(facts, route, ill)];
  });
  return [...(wakingRoutes(facts).length > 0 ? [] : [nobodyWoken(facts)]), ...sick];
};

const illWarning = ({ zone, language }: TellingFacts, route: RouteName, ill: Illness): string =>
  sayOfTelling(language, 'ill', {
    route: sayOfTelling(language, `route ${route}`),
    since: wallTime(ill.since, { zone, language }),
    ...cureOf({ route, status: ill.status, detail: ill.detail ?? ill.because }, language),
  });

const nobodyWoken = ({ telling, health, rings, language }: TellingFacts): string => {
  const confirmed = telling.routes.some(
    (route) => rings[route]?.confirmedAt !== undefined && rings[route]?.through === ringThrough(route, telling),
  );
  if (confirmed && telling.routes.some((route) => health[route]?.ill !== undefined))
    return sayOfTelling(language, 'noneWorks');
  const waiting = telling.routes.map((route) => rings[route]).find((ring) => ring !== undefined && !ring.confirmedAt);
  if (waiting !== undefined) return sayOfTelling(language, 'notConfirmed', { ticket: waiting.ticketKey });
  const cure = sayOfTelling(language, telling.routes.includes('operations') ? 'sendRing' : 'setUpRoute');
  return sayOfTelling(language, 'noRing', { cure });
};
