/** A front end of the app as the manifest declares it. */
export interface AppModule {
  /** For example `jira:issueContext`. */
  readonly type: string;
  readonly key: string;
  readonly title: string;
  /** `ui/ticket-context`. */
  readonly resource: string;
  readonly kind: 'UI Kit' | 'Custom UI';
  /** Whether customers without a licence may open it. */
  readonly forCustomers: boolean;
}
