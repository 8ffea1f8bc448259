import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readManifest } from '../../../../sandbox/forge/manifest/read-manifest';
import { findUiModule } from '../../../../sandbox/forge/manifest/ui-module';

const read = async (text: string) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'manifest-'));
  try {
    await writeFile(path.join(folder, 'manifest.yml'), text);
    return readManifest(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const APP = 'app:\n  id: ari:cloud:ecosystem::app/1\n';

test('anchors are resolved', async () => {
  const manifest = await read(
    `${APP}modules:\n  function: []\n  jira:customField:\n    - {key: a, name: A, type: string, view: &v {formatter: {expression: "'x'"}}}\n    - {key: b, name: B, type: string, view: *v}\n`,
  );
  expect(manifest.modules['jira:customField'][1]?.view?.formatter?.expression).toBe("'x'");
});

test.each([
  [
    'modules.function.0.handler: is written path/file.export',
    'modules:\n  function:\n    - {key: a, handler: nonsense}\n',
  ],
  [
    'modules.scheduledTrigger.0.interval',
    'modules:\n  function: []\n  scheduledTrigger:\n    - {key: a, function: f, interval: often}\n',
  ],
])('a wrong part is named: %s', async (message, modules) => {
  await expect(read(APP + modules)).rejects.toThrow(message);
});

test("the project's own manifest is understood", () => {
  const manifest = readManifest(path.join(__dirname, '..', '..', '..', '..'));
  expect(findUiModule(manifest, 'ticket-context')?.resolver?.function).toBe('ticket-resolver');
  expect(manifest.app.storage?.entities.map(({ name }) => name)).toContain('alert');
});
