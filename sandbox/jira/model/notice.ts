/** What one person was told: by mail, in the product or in the portal. */
export interface Notice {
  readonly at: number;
  /** Account id. */
  readonly to: string;
  readonly kind:
    | 'request received'
    | 'assigned'
    | 'unassigned'
    | 'mentioned'
    | 'public comment'
    | 'internal comment'
    | 'status changed'
    | 'resolved'
    | 'notified';
  readonly issueKey: string;
  /** Account id, null when nobody did it. */
  readonly by: string | null;
  readonly text: string;
}
