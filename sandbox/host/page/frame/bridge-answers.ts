import { isForgeNode, type ForgeNode } from '../../forge-doc/forge-node';
import type { ViewContext } from '../../wire/view-context';
import { call } from '../world/call';
import { emitToApp } from './app-events';
import { navigateTo } from './navigate-to';

/** Where a front end stands and whose eyes look at it. */
export interface FramePlace {
  readonly account: string | null;
  readonly moduleKey: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

export interface FrameListener {
  /** A UI Kit front end has drawn. */
  readonly drawn: (node: ForgeNode) => void;
  readonly resized: (height: number) => void;
  readonly flagged: (flag: Readonly<Record<string, unknown>>) => void;
  /** Something went wrong that the person should see. */
  readonly failed: (message: string) => void;
  readonly closed: () => void;
  /** The front end listens to an event; the answer stops it. */
  readonly listens: (event: string, listener: (payload: unknown) => unknown) => () => void;
}

type Data = Readonly<Record<string, unknown>>;

const dataOf = (data: unknown): Data => (typeof data === 'object' && data !== null ? { ...data } : {});

const invoke = async (place: FramePlace, { functionKey, payload }: Data): Promise<unknown> => {
  const answer = await call<{ readonly value?: unknown; readonly error?: string }>('/api/bridge/invoke', {
    ...place,
    functionKey,
    payload: payload ?? {},
  });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
};

const fetchProduct = async (place: FramePlace, { product, restPath, fetchRequestInit }: Data): Promise<unknown> => {
  const { method, body } = dataOf(fetchRequestInit);
  const answer = await call<{ readonly status: number; readonly body: string; readonly headers: object }>(
    '/api/bridge/product',
    { ...place, product, restPath, ...(method === undefined ? {} : { method }), ...(body == null ? {} : { body }) },
  );
  return { ...answer, statusText: '', isAttachment: false };
};

const theme = (): 'light' | 'dark' => (document.documentElement.dataset['colorMode'] === 'dark' ? 'dark' : 'light');

const contextOf = async (place: FramePlace): Promise<unknown> => ({
  ...(await call<ViewContext>('/api/bridge/context', place)),
  theme: { colorMode: theme() },
});

/** Commands of the bridge that the app may use; each is a line. What is not here is refused, in the page and the log. */
export const bridgeAnswers =
  (place: FramePlace, listener: FrameListener) =>
  async (command: string, given: unknown): Promise<unknown> => {
    const data = dataOf(given);
    switch (command) {
      case 'invoke':
        return invoke(place, data);
      case 'fetchProduct':
        return fetchProduct(place, data);
      case 'getContext':
        return contextOf(place);
      case 'reconcile':
        if (!isForgeNode(data['forgeDoc'])) throw new Error('reconcile without a forgeDoc');
        return listener.drawn(data['forgeDoc']);
      case 'onError':
      case 'frameError':
        return listener.failed(String(data['message'] ?? data['error'] ?? 'The front end failed.'));
      case 'enableTheming':
        return theme();
      case 'navigate':
        return navigateTo(data);
      case 'getUrl':
        return window.location.href;
      case 'reload':
        return window.location.reload();
      case 'showFlag':
        listener.flagged(data);
        return true;
      case 'closeFlag':
      case 'refreshIssueView':
      case 'refresh':
      case 'emitReadyEvent':
      case 'historyChanged':
      case 'onClose':
        return true;
      case 'close':
      case 'submit':
        listener.closed();
        return true;
      case 'emit':
        emitToApp(String(data['event']), data['payload']);
        return true;
      case 'on':
        return { unsubscribe: listener.listens(String(data['event']), asListener(data['callback'])) };
      case 'resized':
        return listener.resized(Number(data['height']));
      case 'policyViolation':
        return refused(
          place,
          `blocked by the content security policy: ${String(data['directive'])} ${String(data['blocked'])}`,
        );
      default:
        await refused(place, `bridge command ${command}`);
        listener.failed(`The sandbox does not know the bridge command ${command}.`);
        throw new Error(`The sandbox does not know the bridge command ${command}.`);
    }
  };

const asListener =
  (callback: unknown) =>
  (payload: unknown): unknown =>
    typeof callback === 'function' ? Reflect.apply(callback, undefined, [payload]) : undefined;

const refused = ({ moduleKey }: FramePlace, what: string): Promise<unknown> =>
  call('/api/bridge/refused', { moduleKey, what });
