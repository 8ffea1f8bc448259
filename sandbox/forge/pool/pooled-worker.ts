import { Worker } from 'node:worker_threads';
import type { CallReply, FromWorker, InvokeOrder, LogLine, OutwardCall, ToWorker } from '../worker/protocol';
import type { RunOutcome } from './run-outcome';

export interface Run {
  readonly order: InvokeOrder;
  /** Serves a call of the app; `'kill'` ends the invocation where it stands, `'late'` says that it has ended. */
  onCall(call: OutwardCall): Promise<CallReply | 'kill' | 'late'>;
  onLog(line: LogLine): void;
  /** A call that arrives after its invocation has ended; it is never served. */
  onLateCall(call: OutwardCall): void;
}

export interface PooledWorker {
  run(run: Run): Promise<RunOutcome>;
  alive(): boolean;
  end(): Promise<void>;
}

const REMEMBERED_RUNS = 20;
const LATE: CallReply = { status: 401, headers: {}, body: 'The invocation of this token has ended.' };

/** A worker thread that runs one invocation after another until one of them costs it its life. */
export const startWorker = (file: string, memoryMb: number): PooledWorker => {
  const worker = new Worker(file, {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // What the app writes past the console goes nowhere, as on the platform.
    stdout: true,
    stderr: true,
  });
  worker.unref();
  let alive = true;
  let last: Run | undefined;
  /** The latest runs by bearer, so that a late call is laid at the right door. */
  const runs = new Map<string, Run>();
  /** Invocations that were killed: whatever they still ask for is neither served nor answered. */
  const killed = new Set<string>();
  let finish: ((outcome: RunOutcome) => void) | undefined;

  const settle = (outcome: RunOutcome) => {
    finish?.(outcome);
    finish = undefined;
  };
  const end = async (outcome: RunOutcome) => {
    alive = false;
    settle(outcome);
    await worker.terminate();
  };
  const reply = (callId: number, answer: CallReply) => {
    const message: ToWorker = { type: 'reply', callId, ...answer };
    if (alive) worker.postMessage(message);
  };

  /** The thread lives on, a new one costs 200 ms: the killed code waits for ever, and the next runs on fresh modules. */
  const kill = (bearer: string) => {
    killed.add(bearer);
    worker.postMessage({ type: 'forget' } satisfies ToWorker);
    settle({ kind: 'killed' });
  };

  const serve = async (call: OutwardCall) => {
    if (killed.has(call.bearer)) return;
    const answer = finish !== undefined && call.bearer === last?.order.bearer ? await last.onCall(call) : 'late';
    if (killed.has(call.bearer)) return;
    if (answer === 'kill') return kill(call.bearer);
    if (answer === 'late') {
      runs.get(call.bearer)?.onLateCall(call);
      return reply(call.callId, LATE);
    }
    reply(call.callId, answer);
  };

  worker.on('message', (message: FromWorker) => {
    switch (message.type) {
      case 'call':
        return void serve(message).catch((error: unknown) =>
          end({
            kind: 'platform error',
            message: String(error),
            stack: error instanceof Error ? (error.stack ?? '') : '',
          }),
        );
      case 'log':
        return void (message.bearer === last?.order.bearer && last.onLog(message));
      case 'done':
        if (message.bearer !== last?.order.bearer) return;
        return settle(
          message.ok
            ? { kind: 'ok', result: message.result }
            : { kind: 'app error', name: message.name, message: message.message, stack: message.stack },
        );
      default:
        return message satisfies never;
    }
  });
  worker.on('error', (error: Error & { code?: string }) => {
    alive = false;
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return settle({ kind: 'out of memory' });
    settle({ kind: 'app error', name: error.name, message: error.message, stack: error.stack ?? '' });
  });
  worker.on('exit', () => {
    alive = false;
    settle({ kind: 'app error', name: 'FUNCTION_EXITED', message: 'the app ended its process', stack: '' });
  });

  return {
    alive: () => alive,
    end: () => end({ kind: 'killed' }),
    run: async (run) => {
      worker.ref();
      last = run;
      runs.set(run.order.bearer, run);
      // Another platform of the same seed gives the same tokens.
      killed.delete(run.order.bearer);
      for (const bearer of [...runs.keys()].slice(0, -REMEMBERED_RUNS)) runs.delete(bearer);
      const outcome = new Promise<RunOutcome>((resolve) => (finish = resolve));
      const overrun = setTimeout(() => void end({ kind: 'timeout' }), run.order.limitMs);
      worker.postMessage(run.order satisfies ToWorker);
      return outcome.finally(() => {
        clearTimeout(overrun);
        worker.unref();
      });
    },
  };
};
