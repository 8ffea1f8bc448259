import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

type Exports = Readonly<Record<string, unknown>>;

/** Compiled once for the thread, evaluated once for an installation. */
const scripts = new Map<string, vm.Script>();
const evaluated = new Map<string, Exports>();
let tenant = '';

const compiled = (file: string) => {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(code, {
    filename: file,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  scripts.set(file, script);
  return script;
};

/**
 * The exports of a bundle, evaluated once for an installation. Another installation gets a fresh copy, so that a
 * story never sees the module state of the one before it.
 */
export const loadBundle = (file: string, forTenant: string): Exports => {
  if (tenant !== forTenant) evaluated.clear();
  tenant = forTenant;
  const known = evaluated.get(file);
  if (known !== undefined) return known;
  const module: { exports: Exports } = { exports: {} };
  const wrapper: unknown = compiled(file).runInThisContext();
  if (typeof wrapper !== 'function') throw new Error(`${file} is not a bundle`);
  wrapper(module.exports, createRequire(file), module, file, path.dirname(file));
  evaluated.set(file, module.exports);
  return module.exports;
};

/** The next invocation evaluates its bundle anew, as in a new process. */
export const forgetModules = (): void => evaluated.clear();
