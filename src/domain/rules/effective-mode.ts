import { MODES, type Mode } from './rules';

export interface ModesInPlay {
  readonly projectMode: Mode;
  readonly kindMode: Mode;
  /** Mode of the forwarding row that decided, for actions that come from a row. */
  readonly rowMode?: Mode;
  readonly stopActing: boolean;
}

/** How far the app may go with one action: the most careful of all modes wins; *Stop acting* means watch (R1). */
export const effectiveMode = ({ projectMode, kindMode, rowMode = 'act', stopActing }: ModesInPlay): Mode => {
  if (stopActing) return 'watch';
  const careful = Math.min(MODES.indexOf(projectMode), MODES.indexOf(kindMode), MODES.indexOf(rowMode));
  return MODES[careful] ?? 'watch';
};
