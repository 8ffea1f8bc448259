import { effectiveMode } from '../rules/effective-mode';
import type { ActionKind, Mode } from '../rules/rules';
import type { Situation } from './situation';

/**
 * How far the app may go with a kind of action on this ticket (R1). Raising an alert may be held back; one that
 * was raised goes on to its end, else nobody's acceptance would end it. Watch and *Stop acting* hold everything.
 */
export const modeOf = ({ facts: { project, rules, alert } }: Pick<Situation, 'facts'>, kind: ActionKind): Mode => {
  const { stopActing, modes } = rules;
  if (kind === 'alert' && alert !== null && project.mode !== 'watch')
    return effectiveMode({ projectMode: 'act', kindMode: 'act', stopActing });
  return effectiveMode({ projectMode: project.mode, kindMode: modes[kind], stopActing });
};
