import { kindOfReport } from './kind-of-report';
import type { Witness } from './witness';

/** The instant from which people had said that it is serious: by the form or the call, or later by a colleague; null = never. */
export const seriousSince = (witness: Witness): number | null => {
  const { view, deeds, ticket } = witness;
  const { Severity: _later, ...asFiled } = view.fields;
  if (kindOfReport({ ...witness, view: { ...view, fields: asFiled }, deeds: [] }) === 'serious') return ticket.filedAt;
  return deeds.find(saysSerious)?.at ?? null;
};

const saysSerious = ({ step: { press, change }, answer }: Witness['deeds'][number]): boolean => {
  const severity = change?.fields['Severity'];
  return severity === 'P1' || severity === 'P2' || (press?.action === 'serious' && answer?.error === undefined);
};
