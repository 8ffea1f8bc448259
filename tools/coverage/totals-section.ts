import type { GapCause } from '../../src/domain/hours/coverage/gap';
import type { Span } from '../../src/domain/instant';
import { hours, lengthOf, utc } from './shown';
import type { Section } from './year-report';

const CAUSES: readonly GapCause[] = ['evening', 'weekend', 'holiday', 'closure', 'own hours', 'nobody present'];

/** Hours with and without a desk, the causes, and the longest gap. */
export const totalsSection: Section = ({ year, desks, covered }) => {
  const { window, staffedMs, gapMs, msByCause, longestGap } = covered;
  const nameOf = (id: string) => desks.find((desk) => desk.id === id)?.name ?? id;
  const unplanned = covered.unplanned ?? [];
  const unplannedMs = unplanned.reduce((sum, span) => sum + lengthOf(span), 0);
  const percent = Math.round((staffedMs / lengthOf(window)) * 1000) / 10;
  return [
    `Coverage of ${year}: ${desks.map(({ name }) => name).join(', ')} (UTC)`,
    `with a desk     ${hours(staffedMs)} h  ${percent} %`,
    `without a desk  ${hours(gapMs)} h`,
    ...CAUSES.filter((cause) => msByCause[cause] > 0).map(
      (cause) => `  ${cause.padEnd(14)}${hours(msByCause[cause])} h`,
    ),
    `  on call       ${hours(gapMs - unplannedMs)} h  somebody of the demo rota`,
    `  unplanned     ${hours(unplannedMs)} h  nobody at all${unplanned.map((span) => `; ${utc(span)}`).join('')}`,
    ...(longestGap === null
      ? []
      : [
          `longest gap     ${hours(lengthOf(longestGap))} h  ${utc(longestGap)}` +
            ` (${[...new Set(longestGap.parts.map(({ cause }) => cause))].join(', ')}` +
            `${longestGap.endedBy.length === 0 ? '' : `; ${longestGap.endedBy.map(nameOf).join(', ')} opens`})` +
            cutText(longestGap, window),
        ]),
  ];
};

/** A gap that reaches the border of the year is longer than the year shows. */
const cutText = (gap: Span, window: Span): string => {
  if (gap.start === window.start) return ', cut by the start of the year';
  return gap.end === window.end ? ', cut by the end of the year' : '';
};
