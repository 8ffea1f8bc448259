import path from 'node:path';
import { bundleHandlers } from '../../../../sandbox/forge/bundle/bundle-handlers';
import { findProjectRoot } from '../../../../sandbox/forge/bundle/find-project-root';

const appRoot = path.join(__dirname, '..', 'fixture-app');
const root = findProjectRoot(appRoot);

test('each handler file becomes one bundle, whoever names it', async () => {
  const handlers = await bundleHandlers(root, appRoot, [
    { key: 'one', handler: 'handlers/lifecycle.onLifecycle' },
    { key: 'two', handler: 'handlers/lifecycle.onUninstall' },
    { key: 'three', handler: 'handlers/sweep.onSweep' },
  ]);
  expect(handlers.get('one')?.file).toBe(handlers.get('two')?.file);
  expect(handlers.get('one')?.file).not.toBe(handlers.get('three')?.file);
  expect(handlers.get('two')?.exportName).toBe('onUninstall');
});

test('a handler file that does not exist is named with the function', async () => {
  const bundled = bundleHandlers(root, appRoot, [{ key: 'gone', handler: 'handlers/gone.run' }]);
  await expect(bundled).rejects.toThrow(
    'manifest.yml modules.function gone: src/handlers/gone.ts does not exist; write it or correct "handler"',
  );
});

test('the packages are found from the folder of the app upwards', () => {
  expect(() => findProjectRoot('/')).toThrow('no @forge/api is installed above /');
});
