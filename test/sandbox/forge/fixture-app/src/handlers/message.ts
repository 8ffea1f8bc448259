import { InvocationError, InvocationErrorCode, Queue, type AsyncEvent } from '@forge/events';
import api, { route } from '@forge/api';
import { kvs } from '@forge/kvs';

interface Work {
  readonly [key: string]: unknown;
  readonly mode: 'echo' | 'retry' | 'throw' | 'spin' | 'hang' | 'hog' | 'write' | 'chain' | 'ask' | 'race';
}

/** Does what the message says and returns the message. */
export const onMessage = async (event: AsyncEvent<Work>) => {
  switch (event.body.mode) {
    case 'retry':
      return new InvocationError({
        retryAfter: 5000,
        retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
        retryData: { attempt: event.retryContext?.retryCount ?? 0 },
      });
    case 'throw':
      throw new Error('cannot digest this message');
    case 'spin':
      for (;;);
    case 'hang':
      return new Promise(() => undefined);
    case 'hog': {
      const hoard: string[][] = [];
      for (;;) hoard.push(Array.from({ length: 100_000 }, (_, i) => `piece ${hoard.length} ${i}`));
    }
    case 'write':
      await kvs.set('first', 1);
      await kvs.set('second', 2);
      break;
    case 'chain':
      await new Queue({ key: 'work' }).push({ body: event.body, delayInSeconds: Number(event.body['seconds']) });
      break;
    case 'ask':
      return { status: (await api.asUser().requestJira(route`/rest/api/3/myself`)).status };
    case 'race': {
      const seen = (await kvs.get<number>('counter')) ?? 0;
      await kvs.set('counter', seen + 1);
      return { seen };
    }
    case 'echo':
      break;
  }
  return event;
};
