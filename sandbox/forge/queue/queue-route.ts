import * as v from 'valibot';
import type { RunningInvocation } from '../invoke/running-invocation';
import type { PlatformCore } from '../platform-core';
import { refuse } from '../proxy/refuse';
import type { ServedCall } from '../proxy/served-call';
import type { OutwardCall } from '../worker/protocol';
import type { Queue } from './create-queue';
import { jobRequest, publishRequest } from './queue-requests';

export type QueueRoute = (call: OutwardCall, running: RunningInvocation) => ServedCall;

/** @forge/events sends the braces as they stand; the platform's proxy knows what they mean. */
const LITERAL_TAIL = '/{contextAri}/{environmentId}/{appId}/{appVersion}';
const LARGEST_PUSH = 200 * 1024;
/** Largest event for a consumer that may run longer than 55 s. */
const LARGEST_LONG_EVENT = 100 * 1024;
const EVENTS_PER_MINUTE = 500;
const PUSHES_PER_ORIGIN = 1000;

const answer = (status: number, body?: unknown): ServedCall => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: body === undefined ? '' : JSON.stringify(body),
  kind: 'queue',
  principal: 'app',
});
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** Push, statistics and cancelling, within the limits of async events. */
export const createQueueRoute = (core: PlatformCore, queue: Queue): QueueRoute => {
  const pushed = new Map<number, number>();

  const consumerSeconds = (queueName: string) => {
    const consumer = core.manifest.modules.consumer.find((module) => module.queue === queueName);
    const module = core.manifest.modules.function.find(({ key }) => key === consumer?.function);
    return module === undefined ? undefined : (module.timeoutSeconds ?? 55);
  };

  const publish = (body: unknown, { origin, assumedMs }: RunningInvocation): ServedCall => {
    const parsed = v.safeParse(publishRequest, body);
    if (!parsed.success) return refuse(400, `push: ${parsed.issues[0].message}`, { kind: 'queue' });
    const { queueName, payload } = parsed.output;
    const seconds = consumerSeconds(queueName);
    if (seconds === undefined)
      return refuse(400, `the manifest has no consumer for queue "${queueName}"`, { kind: 'queue' });
    if (bytes(payload) > LARGEST_PUSH) return refuse(413, 'a push has at most 200 KB', { kind: 'queue' });
    if (seconds > 55 && payload.some((event) => bytes(event) > LARGEST_LONG_EVENT))
      return refuse(413, 'an event for a long-running consumer has at most 100 KB', { kind: 'queue' });
    origin.pushes += 1;
    if (origin.pushes > PUSHES_PER_ORIGIN)
      return refuse(405, `more than ${PUSHES_PER_ORIGIN} pushes follow from one invocation`, { kind: 'queue' });
    const minute = Math.floor((core.clock.now() + assumedMs) / 60_000);
    const count = (pushed.get(minute) ?? 0) + payload.length;
    if (count > EVENTS_PER_MINUTE)
      return refuse(429, `more than ${EVENTS_PER_MINUTE} events a minute`, { kind: 'queue' });
    pushed.set(minute, count);
    queue.publish(parsed.output, origin);
    return answer(201);
  };

  const ofJob = (body: unknown, action: 'stats' | 'cancel'): ServedCall => {
    const parsed = v.safeParse(jobRequest, body);
    const job = parsed.success ? queue.job(parsed.output.queueName, parsed.output.jobId) : undefined;
    if (job === undefined) return answer(404, { message: 'no such job' });
    if (action === 'stats')
      return answer(200, { success: job.success, inProgress: job.inProgress, failed: job.failed });
    job.cancelled = true;
    return answer(204);
  };

  return (call, running) => {
    const body: unknown = JSON.parse(call.body ?? 'null');
    switch (call.path) {
      case `/webhook/queue/publish${LITERAL_TAIL}`:
        return publish(body, running);
      case `/webhook/queue/stats${LITERAL_TAIL}`:
        return ofJob(body, 'stats');
      case `/webhook/queue/cancel${LITERAL_TAIL}`:
        return ofJob(body, 'cancel');
      default:
        return refuse(501, `unknown route ${call.path}`, { kind: 'queue' });
    }
  };
};
