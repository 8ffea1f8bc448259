/** What an operation answers, and what it cost before rounding. */
export interface KvsAnswer {
  readonly status: number;
  /** Absent for an empty body. */
  readonly body?: unknown;
  /** Bytes read or written; each request is rounded up to whole 10-KB units. */
  readonly readBytes?: number;
  readonly writtenBytes?: number;
}

/** Bytes of a value as JSON. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '');
