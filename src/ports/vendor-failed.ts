/** A vendor's failure, with what may be tried again. */
export class JiraFailed extends Error {
  constructor(
    readonly status: number,
    readonly operation: string,
    readonly retryAfterSeconds?: number,
    detail = '',
  ) {
    super(`${operation} answered ${status}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'JiraFailed';
  }

  /** 429, 408 and 5xx pass; everything else stays wrong however often it is asked. */
  get retryable(): boolean {
    return this.status === 429 || this.status === 408 || this.status >= 500;
  }
}
