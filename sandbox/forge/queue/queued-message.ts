import type { Origin } from '../invoke/running-invocation';
import type { PushedEvent } from './queue-requests';

export interface Job {
  success: number;
  inProgress: number;
  failed: number;
  cancelled: boolean;
}

/** A message between push and its last delivery. */
export interface QueuedMessage {
  readonly eventId: string;
  readonly jobId: string;
  readonly job: Job;
  readonly queueName: string;
  readonly event: PushedEvent;
  readonly origin: Origin;
  /** Epoch ms. */
  readonly enqueuedAt: number;
  /** Retries the app asked for or caused; failures of the platform do not count. */
  readonly retryCount: number;
  /** Deliveries so far; the waits grow with them. */
  readonly deliveries: number;
  readonly retry?: { readonly reason: string; readonly data: unknown };
  /** The second copy of a doubled message, which no statistics count. */
  readonly copy: boolean;
}
