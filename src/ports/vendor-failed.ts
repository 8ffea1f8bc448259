/** A vendor's failure, with what may be tried again. */
export class VendorFailed extends Error {
  readonly retryAfterSeconds: number | undefined;

  constructor(
    /** HTTP status; 0 = no answer came in time. */
    readonly status: number,
    /** What was asked, in the vendor's words: `PUT issue`. */
    readonly operation: string,
    more: { readonly detail?: string; readonly retryAfterSeconds?: number } = {},
  ) {
    super(`${operation} answered ${status}${more.detail === undefined ? '' : `: ${more.detail}`}`);
    this.name = 'VendorFailed';
    this.retryAfterSeconds = more.retryAfterSeconds;
  }

  /** 429, 408, 5xx and no answer pass; everything else stays wrong however often it is asked. */
  get retryable(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 408 || this.status >= 500;
  }
}
