import { parentPort } from 'node:worker_threads';
import type { CallReply, FromWorker, OutwardCall } from './protocol';

const waiting = new Map<number, (reply: CallReply) => void>();
let calls = 0;
let wave = 0;

/** Begins to count the calls of an invocation. */
export const resetWaves = (): void => void (wave = 0);

/** Posts to the host. */
export const tellHost = (message: FromWorker): void => parentPort?.postMessage(message);

/** Posts a call to the host and waits for the answer. */
export const callHost = (call: Omit<OutwardCall, 'type' | 'callId' | 'wave'>): Promise<CallReply> =>
  new Promise((resolve) => {
    const callId = calls++;
    if (waiting.size === 0) wave += 1;
    waiting.set(callId, resolve);
    tellHost({ type: 'call', callId, wave, ...call });
  });

/** Hands an answer of the host to whoever waits for it. */
export const settleCall = (callId: number, reply: CallReply): void => {
  waiting.get(callId)?.(reply);
  waiting.delete(callId);
};

/** Nobody waits any more: whoever did was killed. */
export const forgetCalls = (): void => waiting.clear();
