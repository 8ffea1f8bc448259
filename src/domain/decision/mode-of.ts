import { effectiveMode } from '../rules/effective-mode';
import type { ActionKind, Mode } from '../rules/rules';
import type { Situation } from './situation';

/** How far the app may go with a kind of action on this ticket (R1). */
export const modeOf = ({ facts: { project, rules } }: Pick<Situation, 'facts'>, kind: ActionKind): Mode =>
  effectiveMode({ projectMode: project.mode, kindMode: rules.modes[kind], stopActing: rules.stopActing });
