/** Answer of `view.getContext()`; the page adds theme and surface colour. */
export interface ViewContext {
  readonly accountId?: string;
  readonly accountType: 'licensed' | 'customer' | 'anonymous';
  readonly cloudId: string;
  readonly localId: string;
  readonly moduleKey: string;
  readonly siteUrl: string;
  readonly environmentId: string;
  readonly environmentType: string;
  /** As Forge writes it: `de-DE`. */
  readonly locale: string;
  readonly timezone: string;
  readonly license: { readonly active: boolean };
  readonly extension: Readonly<Record<string, unknown>>;
}
