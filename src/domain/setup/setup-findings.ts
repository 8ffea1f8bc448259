import type { Instant } from '../instant';
import type { Rules } from '../rules/rules';
import { findAccess, findOthers } from './find-access';
import { findFields } from './find-fields';
import { findOnCall, findPeople } from './find-people';
import { findTelling, type SeenRoutes } from './find-telling';
import type { SeenProject } from './seen-project';
import type { SetupFinding } from './setup-finding';

const WEIGHTS: readonly SetupFinding['weight'][] = ['stops', 'hampers', 'note'];

/** Everything in a project that keeps the rules from being carried out, most grave first, each with its cure. */
export const setupFindings = (
  project: SeenProject,
  rules: Rules,
  { routes, now }: { readonly routes: SeenRoutes; readonly now: Instant },
): readonly SetupFinding[] =>
  [
    ...findAccess(project),
    ...findFields(project, rules),
    ...findPeople(project, rules),
    ...findOnCall(project, rules, now),
    ...findTelling(project, rules, routes),
    ...findOthers(project),
  ].toSorted((one, other) => WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight));
