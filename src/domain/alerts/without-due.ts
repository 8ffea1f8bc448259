import type { Alert } from './alert';

/** An alert that has ended: nothing is due and nobody is asked to take over. */
export const withoutDue = (alert: Alert): Alert => {
  const { dueAt, borderAt, handover, ...rest } = alert;
  void dueAt;
  void borderAt;
  void handover;
  return rest;
};
