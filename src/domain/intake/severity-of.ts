import type { Severity, Ticket } from '../ticket';

/** Severity of a clarified defect; nothing else has one (R3). */
export const severityOf = ({ clarified }: Pick<Ticket, 'clarified'>): Severity | undefined =>
  clarified !== null && 'severity' in clarified ? clarified.severity : undefined;
