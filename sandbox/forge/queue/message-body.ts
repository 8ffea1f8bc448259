import type { QueuedMessage } from './queued-message';

/** How long the platform tries to deliver a message, ms; failures of its own give it three days more. */
export const RETENTION_MS = 24 * 3_600_000;
export const PLATFORM_RETENTION_MS = 96 * 3_600_000;

/** First argument of a consumer (`AsyncEvent`). */
export const messageBody = (message: QueuedMessage, now: number) => ({
  queueName: message.queueName,
  jobId: message.jobId,
  eventId: message.eventId,
  ...message.event,
  ...(message.retry === undefined
    ? {}
    : {
        retryContext: {
          retryCount: message.retryCount,
          retryReason: message.retry.reason,
          retryData: message.retry.data,
          retentionWindow: {
            startTime: new Date(message.enqueuedAt).toISOString(),
            remainingTimeMs: message.enqueuedAt + RETENTION_MS - now,
          },
        },
      }),
});
