import React from 'react';

interface StatusProps {
  /** Jira's category of the status: `done`, or `indeterminate` in Jira's API and `inprogress` in the portal's. */
  readonly category: string;
  readonly children: string;
}

const TONES: Readonly<Record<string, string>> = { done: 'done', indeterminate: 'busy', inprogress: 'busy' };

/** A ticket's status in the colour of its category. */
export const Status = ({ category, children }: StatusProps) => (
  <span className={`status status-${TONES[category.toLowerCase()] ?? 'new'}`}>{children}</span>
);
