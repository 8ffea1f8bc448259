import type { GapCause } from '../../src/domain/hours/coverage/gap';
import { hours, lengthOf, utc } from './shown';
import type { Section } from './year-report';

const CAUSES: readonly GapCause[] = ['evening', 'weekend', 'holiday', 'closure', 'own hours', 'nobody present'];

/** Hours with and without a desk, the causes, and the longest gap. */
export const totalsSection: Section = ({ year, desks, covered }) => {
  const { window, staffedMs, gapMs, msByCause, longestGap } = covered;
  const nameOf = (id: string) => desks.find((desk) => desk.id === id)?.name ?? id;
  const percent = Math.round((staffedMs / lengthOf(window)) * 1000) / 10;
  return [
    `Coverage of ${year}: ${desks.map(({ name }) => name).join(', ')} (UTC)`,
    `with a desk     ${hours(staffedMs)} h  ${percent} %`,
    `without a desk  ${hours(gapMs)} h`,
    ...CAUSES.filter((cause) => msByCause[cause] > 0).map(
      (cause) => `  ${cause.padEnd(14)}${hours(msByCause[cause])} h`,
    ),
    ...(longestGap === null
      ? []
      : [
          `longest gap     ${hours(lengthOf(longestGap))} h  ${utc(longestGap)}` +
            ` (${[...new Set(longestGap.parts.map(({ cause }) => cause))].join(', ')}` +
            `${longestGap.endedBy.length === 0 ? '' : `; ${longestGap.endedBy.map(nameOf).join(', ')} opens`})`,
        ]),
  ];
};
