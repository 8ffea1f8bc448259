import type { Alert } from './alert';

/** An alert that has ended: nothing is due and nobody is asked to take over. */
export const withoutDue = (alert: Alert): Alert => {
  const { dueAt, borderAt, handover, paused, ...rest } = alert;
  void dueAt;
  void borderAt;
  void handover;
  void paused;
  return rest;
};
