import { build } from 'esbuild';
import path from 'node:path';

/** One node of a ForgeDoc, as the real reconciler sends it over the bridge. */
export interface ForgeNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly ForgeNode[];
}

const ROOT = path.resolve(__dirname, '../..');

export interface Rendered {
  /** The newest document. */
  doc(): ForgeNode;
  readonly calls: readonly { readonly functionKey: string; readonly payload: unknown }[];
  /** The host tells the screen that something happened. */
  happens(event: string): void;
}

/**
 * Runs a UI Kit entry in plain Node with the real `@forge/react` and `@forge/bridge`; only the host side
 * of the bridge is played here.
 * @param answer what the resolver says to a call.
 * @param locale of the person who looks.
 */
export const renderUiKit = async (
  entry: string,
  answer: (functionKey: string, payload: unknown) => unknown,
  { locale = 'en-US' }: { readonly locale?: string } = {},
): Promise<Rendered> => {
  const listeners: { readonly event: string; readonly callback: (payload: unknown) => void }[] = [];
  const calls: { functionKey: string; payload: unknown }[] = [];
  let newest: ForgeNode | undefined;
  const callBridge = async (
    command: string,
    data: {
      forgeDoc: ForgeNode;
      functionKey: string;
      payload: unknown;
      event: string;
      callback: (payload: unknown) => void;
    },
  ): Promise<unknown> => {
    if (command === 'reconcile') {
      newest = data.forgeDoc;
      return undefined;
    }
    if (command === 'getContext') return { locale };
    if (command === 'on') {
      listeners.push(data);
      return { unsubscribe: () => undefined };
    }
    if (command !== 'invoke') throw new Error(`the host does not know the bridge command ${command}`);
    calls.push({ functionKey: data.functionKey, payload: data.payload });
    return answer(data.functionKey, data.payload);
  };
  const code = await bundled(entry);
  const scope = { __bridge: { callBridge } };
  // The bundle looks for its bridge and for React's scheduler on the global object.
  Object.assign(globalThis, scope, { self: globalThis });
  new Function('require', 'module', 'exports', code)(require, { exports: {} }, {});
  return {
    calls,
    happens: (event) => listeners.filter((one) => one.event === event).forEach(({ callback }) => callback({})),
    doc: () => {
      if (newest === undefined) throw new Error('nothing was rendered yet');
      return newest;
    },
  };
};

const bundles = new Map<string, Promise<string>>();

const bundled = (entry: string): Promise<string> => {
  const known = bundles.get(entry);
  if (known !== undefined) return known;
  const made = build({
    entryPoints: [path.join(ROOT, entry)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  bundles.set(entry, made);
  return made;
};

export const nodesOf = (node: ForgeNode, type: string): readonly ForgeNode[] => [
  ...(node.type === type ? [node] : []),
  ...node.children.flatMap((child) => nodesOf(child, type)),
];

export const textOf = (node: ForgeNode): string =>
  node.type === 'String' ? String(node.props['text']) : node.children.map(textOf).join('');

/** Waits until the document says something; the bridge is asynchronous. */
export const until = async (rendered: Rendered, holds: (doc: ForgeNode) => boolean): Promise<ForgeNode> => {
  for (let waited = 0; waited < 200; waited += 1) {
    try {
      const doc = rendered.doc();
      if (holds(doc)) return doc;
    } catch {
      // nothing rendered yet
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`the panel never showed it: ${textOf(rendered.doc())}`);
};

/** Presses a button by its label, as the host would. */
export const press = (doc: ForgeNode, label: string): void => {
  const button = nodesOf(doc, 'Button').find((one) => textOf(one) === label);
  const onClick = button?.props['onClick'];
  if (typeof onClick !== 'function') throw new Error(`there is no button ${label}`);
  onClick();
};
