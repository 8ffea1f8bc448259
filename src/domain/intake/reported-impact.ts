import type { Answers } from '../ticket';

/** Impact by the reporter's own answers: P1 to P4 of the vendor's page in words, and the data breach. */
export type Impact = 'outage' | 'blocker' | 'data breach' | 'major' | 'minor';

const ON_PRODUCTIVE = { nobody: 'outage', hardly: 'blocker', 'with workaround': 'major', yes: 'minor' } as const;
/** A system that is not productive stops nobody's work: never above major. */
const ELSEWHERE = { nobody: 'major', hardly: 'major', 'with workaround': 'minor', yes: 'minor' } as const;

const LESS_ELSEWHERE = { outage: 'major', blocker: 'major', major: 'minor', minor: 'minor' } as const;

/** Impact that the structured answers give (R3), undefined while they do not suffice. */
export const reportedImpact = ({ productive, canWork, impact, dataBreachSuspected }: Answers): Impact | undefined => {
  if (dataBreachSuspected === true) return 'data breach';
  if (canWork === undefined) return impact === undefined || productive !== false ? impact : LESS_ELSEWHERE[impact];
  if (productive === true) return ON_PRODUCTIVE[canWork];
  if (productive === false) return ELSEWHERE[canWork];
  return canWork === 'yes' ? 'minor' : undefined;
};
