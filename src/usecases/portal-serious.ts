import type { PortalView } from '../contract/portal';
import type { Rules } from '../domain/rules/rules';
import { sayInPortal } from '../domain/texts/portal/say-in-portal';

export interface SeriousAdvice {
  readonly language: string;
  /** Whether a desk of the customer is surely there now: then no telephone number is shown (R9). */
  readonly deskOpen: boolean;
}

/** What counts as serious and how it is reported (R3). The telephone number stands beside "serious, outside hours" only (R9). */
export const portalSerious = (
  { settings }: Pick<Rules, 'settings'>,
  { language, deskOpen }: SeriousAdvice,
): PortalView['serious'] => {
  const number = settings.phoneNumber;
  return {
    heading: sayInPortal(language, 'seriousHeading'),
    points: [
      sayInPortal(language, 'seriousOutage'),
      sayInPortal(language, 'seriousBreach'),
      sayInPortal(language, 'seriousHow'),
      sayInPortal(language, deskOpen ? 'seriousOpen' : 'seriousClosed'),
      ...(deskOpen ? [] : [sayInPortal(language, 'seriousOther')]),
    ],
    ...(deskOpen || number === undefined ? {} : { phone: sayInPortal(language, 'seriousPhone', { number }) }),
  };
};
