/** Entry of a worker thread: runs handlers of the app, one invocation at a time, under the contract of the platform. */
import { parentPort } from 'node:worker_threads';
import { closeNetwork } from './closed-network';
import { captureConsole } from './console-capture';
import { currentInvocation } from './current-invocation';
import { egressFetch } from './egress-fetch';
import { forgeFetch } from './forge-fetch';
import { createForgeRuntime, defineForgeRuntimeGlobal } from './forge-runtime';
import { forgetCalls, resetWaves, settleCall, tellHost } from './host-port';
import { forgetModules, loadBundle } from './load-bundle';
import type { InvokeOrder, ToWorker } from './protocol';
import { setVirtualNow } from './virtual-date';

const runHandler = async ({ bundle, tenant, body, context }: InvokeOrder) => {
  const handler = loadBundle(bundle.file, tenant)[bundle.exportName];
  if (typeof handler !== 'function') throw new TypeError(`"${bundle.exportName}" is not an exported function`);
  const result: unknown = await handler(JSON.parse(body), JSON.parse(context));
  return JSON.stringify(result);
};

const invoke = async (order: InvokeOrder) => {
  setVirtualNow(order.now);
  resetWaves();
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, order.variables);
  try {
    tellHost({ type: 'done', bearer: order.bearer, ok: true, result: await runHandler(order) });
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const { name, message, stack = '' } = error;
    tellHost({ type: 'done', bearer: order.bearer, ok: false, name, message, stack });
  }
};

defineForgeRuntimeGlobal();
captureConsole();
Object.assign(globalThis, { __forge_fetch__: forgeFetch, fetch: egressFetch });
closeNetwork();
parentPort?.on('message', (message: ToWorker) => {
  switch (message.type) {
    case 'reply':
      return settleCall(message.callId, message);
    case 'forget':
      forgetCalls();
      return forgetModules();
    case 'invoke':
      return currentInvocation.run(
        { order: message, runtime: createForgeRuntime(message) },
        () => void invoke(message),
      );
    default:
      return message satisfies never;
  }
});
