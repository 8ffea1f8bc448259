import type { Alert } from './alert';

/** The alert as if nobody had accepted it yet; the history keeps who had. */
export const withoutHolder = (alert: Alert): Alert => {
  const { acceptedBy, acceptedAt, handover, borderAt, ...rest } = alert;
  void acceptedBy;
  void acceptedAt;
  void handover;
  void borderAt;
  return rest;
};
