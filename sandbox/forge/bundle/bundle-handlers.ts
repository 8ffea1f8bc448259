import { existsSync } from 'node:fs';
import path from 'node:path';
import { InvalidInput } from '../../../src/domain/errors';
import type { FunctionModule } from '../manifest/app-manifest';
import { bundleOnce } from './bundle-once';

export interface HandlerBundle {
  /** CommonJS file on disk. */
  readonly file: string;
  readonly exportName: string;
}

const sourceFile = (appRoot: string, { key, handler }: FunctionModule) => {
  const name = handler.slice(0, handler.lastIndexOf('.'));
  const files = ['.ts', '.tsx', '.js', '.jsx'].map((ending) => path.join(appRoot, 'src', name + ending));
  const found = files.find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new InvalidInput(
    `manifest.yml modules.function ${key}`,
    `src/${name}.ts does not exist; write it or correct "handler"`,
  );
};

/** Bundles every handler file once, as Forge does, and says for each function key where its code is. */
export const bundleHandlers = async (
  root: string,
  appRoot: string,
  functions: readonly FunctionModule[],
): Promise<ReadonlyMap<string, HandlerBundle>> => {
  const entries: Record<string, string> = {};
  for (const module of functions)
    entries[module.handler.slice(0, module.handler.lastIndexOf('.'))] = sourceFile(appRoot, module);
  const bundles = await bundleOnce(root, entries);
  const handlers = new Map<string, HandlerBundle>();
  for (const { key, handler } of functions) {
    const dot = handler.lastIndexOf('.');
    const file = bundles[handler.slice(0, dot)];
    if (file === undefined) throw new Error(`no bundle came out for ${handler}`);
    handlers.set(key, { file, exportName: handler.slice(dot + 1) });
  }
  return handlers;
};
