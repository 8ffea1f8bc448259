import type { Instant } from '../instant';
import type { Rules } from '../rules/rules';
import { findAccess, findOthers } from './find-access';
import { findFields } from './find-fields';
import { findOnCall, findPeople } from './find-people';
import type { SeenProject } from './seen-project';
import type { SetupFinding } from './setup-finding';

const WEIGHTS: readonly SetupFinding['weight'][] = ['stops', 'hampers', 'note'];

/** Everything in a project that keeps the rules from being carried out, most grave first, each with its cure. */
export const setupFindings = (project: SeenProject, rules: Rules, now: Instant): readonly SetupFinding[] =>
  [
    ...findAccess(project),
    ...findFields(project, rules),
    ...findPeople(project, rules),
    ...findOnCall(project, rules, now),
    ...findOthers(project),
  ].toSorted((one, other) => WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight));
