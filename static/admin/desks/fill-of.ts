import type { GapCause } from '../../../src/domain/hours/coverage/gap';
import styles from './coverage.module.css';

const PATTERNS: Readonly<Partial<Record<GapCause, string>>> = {
  holiday: 'holiday',
  closure: 'closure',
  'own hours': 'own',
  'nobody present': 'absent',
};

/** How a cause is drawn: by a pattern of the drawing, or by a plain tone. */
export const fillOf = (cause: GapCause, drawing: string): { readonly fill?: string; readonly className?: string } => {
  const pattern = PATTERNS[cause];
  if (pattern !== undefined) return { fill: `url(#${drawing}-${pattern})` };
  const className = styles[cause];
  return className === undefined ? {} : { className };
};

/** The more desks are open, the fuller the tone; five and more are one. */
export const openClass = (desks: number): { readonly className?: string } => {
  const className = styles[`open${Math.min(5, Math.max(1, desks))}`];
  return className === undefined ? {} : { className };
};
