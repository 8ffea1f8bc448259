import type { Invoke } from '../invoke/create-invoker';
import type { RunWork } from '../invoke/run-side-by-side';
import type { Origin } from '../invoke/running-invocation';
import type { PlatformCore } from '../platform-core';
import { createConcurrencyGate } from './concurrency-gate';
import { messageBody } from './message-body';
import { nextDelivery } from './next-delivery';
import type { Job, QueuedMessage } from './queued-message';
import type { PublishRequest } from './queue-requests';

/** How late the copy of a doubled message may come, and how far messages may be shuffled, ms. */
const DOUBLE_WITHIN_MS = 30_000;
const REORDER_WITHIN_MS = 5000;

export interface Queue {
  publish(request: PublishRequest, origin: Origin): void;
  job(queueName: string, jobId: string): Job | undefined;
  /** Forgets everything that waits, as when the app is uninstalled. */
  clear(): void;
}

const lateness = ({ faults, dice }: PlatformCore): number => {
  const { reorderEvents = false, messageDelayMs = 0 } = faults();
  const shuffled = reorderEvents ? dice().below(REORDER_WITHIN_MS, 'messages') : 0;
  return shuffled + (messageDelayMs === 0 ? 0 : dice().below(messageDelayMs, 'late messages'));
};

/** The queues of an installation: at least once, no order promised, retried for 24 hours. */
export const createQueue = (core: PlatformCore, invoke: Invoke, runWork: RunWork): Queue => {
  const jobs = new Map<string, Job>();
  const gate = createConcurrencyGate();
  let epoch = 0;

  const schedule = (message: QueuedMessage, at: number) => {
    const born = epoch;
    const run = () => (born === epoch ? runWork(() => deliver(message)) : undefined);
    core.clock.schedule(at, run, `queue ${message.queueName}`);
  };

  const finish = ({ job, copy }: QueuedMessage, result: 'success' | 'failed') => {
    if (copy) return;
    job.inProgress -= 1;
    job[result] += 1;
  };

  const deliver = async (message: QueuedMessage): Promise<void> => {
    if (message.job.cancelled) return finish(message, 'failed');
    if (!gate.enter(message)) return;
    const consumer = core.manifest.modules.consumer.find(({ queue }) => queue === message.queueName);
    if (consumer === undefined) throw new Error(`no consumer for queue ${message.queueName}`);
    const record = await invoke({
      functionKey: consumer.function,
      moduleKey: consumer.key,
      kind: 'core:consumer',
      body: messageBody(message, core.clock.now()),
      origin: message.origin,
    });
    const waiting = gate.leave(message);
    if (waiting !== undefined) schedule(waiting, core.clock.now());

    const next = nextDelivery(message, record);
    if (next === undefined) return finish(message, 'success');
    const at = core.clock.now() + next.afterMs;
    if (at <= next.until) return schedule(next.message, at);
    core.note(consumer.function, `message ${message.eventId} was dropped: its retention window is over`);
    finish(message, 'failed');
  };

  return {
    publish: ({ queueName, jobId, payload }, origin) => {
      const job: Job = { success: 0, inProgress: payload.length, failed: 0, cancelled: false };
      jobs.set(`${queueName} ${jobId}`, job);
      const enqueuedAt = core.clock.now();
      for (const event of payload) {
        const eventId = core.newId();
        const once = { eventId, jobId, job, queueName, event, origin, enqueuedAt, retryCount: 0, deliveries: 0 };
        const due = enqueuedAt + (event.delayInSeconds ?? 0) * 1000 + lateness(core);
        if (core.dice().strikes('loseMessages')) core.note(queueName, `message ${eventId} is lost (fault)`);
        else schedule({ ...once, copy: false }, due);
        if (core.dice().strikes('duplicateMessages'))
          schedule({ ...once, copy: true }, due + core.dice().below(DOUBLE_WITHIN_MS, 'copies'));
      }
    },
    job: (queueName, jobId) => jobs.get(`${queueName} ${jobId}`),
    clear: () => void (epoch += 1),
  };
};
