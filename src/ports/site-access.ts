/** Whether the site lets the app in at all; right after installing it may not yet. */
export interface SiteAccess {
  /** @throws VendorFailed 401 or 403 while it does not. */
  check(): Promise<void>;
}
