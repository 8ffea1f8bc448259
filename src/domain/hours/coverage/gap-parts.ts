import type { Span } from '../../instant';
import type { CoveredDesk } from './covered-desk';
import type { GapCause, GapPart } from './gap';
import type { Moment } from './moments';
import { runsOf } from './runs-of';
import { touchesWeekend } from './touches-weekend';
import { usualGapAround } from './usual-gap-around';

/** Of several desks that are missing, what an organisation asks about first. */
const ORDER = ['holiday', 'closure', 'own hours', 'nobody present'] as const;

type Missing = Moment['missing'][number];

const causeOf = ({ by }: Missing): GapCause => {
  if (by === 'nobody present') return by;
  return ORDER.find((cause) => cause === by.because.kind) ?? 'closure';
};

const nameOf = ({ by }: Missing): string => {
  if (by === 'nobody present') return by;
  return ('name' in by.because ? by.because.name : undefined) ?? by.because.kind;
};

const missingPart = ({ start, end, missing }: Moment): GapPart => {
  const causes = missing.map(causeOf);
  const cause = ORDER.find((each) => causes.includes(each)) ?? 'closure';
  const because = missing
    .filter((each) => causeOf(each) === cause)
    .map((each) => ({ desk: each.desk, name: nameOf(each) }));
  return { start, end, cause, because };
};

const cutByWindow = (gap: Span, window: Span): boolean => gap.start === window.start || gap.end === window.end;

/** Gives each moment without an open desk its cause, and joins equal neighbours. */
export const gapParts = (
  desks: readonly CoveredDesk[],
  window: Span,
  moments: readonly Moment[],
): readonly GapPart[] => {
  const usual = runsOf(moments, {
    key: ({ open, missing }) => open.length + missing.length === 0 || null,
    joined: ({ start }, end): GapPart => {
      const gap = { start, end };
      const whole = cutByWindow(gap, window) ? usualGapAround(desks, gap) : gap;
      return { start, end, cause: touchesWeekend(desks, whole) ? 'weekend' : 'evening', because: [] };
    },
  });
  const missing = moments.filter((moment) => moment.open.length === 0 && moment.missing.length > 0).map(missingPart);
  const sorted = [...usual, ...missing].sort((a, b) => a.start - b.start);
  const key = ({ cause, because }: GapPart): string =>
    because.length === 0 ? cause : [cause, ...because.map(({ desk, name }) => `${desk} ${name}`)].join('|');
  return runsOf(sorted, { key, joined: (first, end) => ({ ...first, end }) });
};
