import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Hono, type Context } from 'hono';
import { buildBrowser } from '../build/build-browser';
import { buildCustomUi } from '../build/build-custom-ui';
import { themeCss } from '../build/theme-css';
import type { Host } from '../server/host';
import { serveFile } from '../server/serve-file';
import { appHtml } from './app-html';
import { entryFile, readResources } from './read-resources';

const SCREEN =
  '<!doctype html><html lang="en"><head><title>UI Kit</title></head><body><script src="entry.js"></script></body></html>';
const BRIDGE = 'sandbox/host/frames/frame-bridge.ts';

/** The second listener: plays the network that serves the app's front ends, on an origin of its own. */
export const frameApp = (host: Host, hostOrigin: () => string): Hono => {
  const { appRoot } = host;
  const { resources, content } = readResources(appRoot);
  const app = new Hono();
  const html = (page: string) => {
    const served = appHtml(page, content, hostOrigin());
    return new Response(served.html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': served.policy },
    });
  };
  const script = async (context: Context, source: string) => {
    const built = (await buildBrowser(appRoot, source))['entry.js'];
    return built === undefined ? context.text(`${source} has no code.`, 404) : serveFile(context, built);
  };

  app.get('/__host__/bridge.js', (context) => script(context, BRIDGE));
  app.get('/__host__/theme.css', () => new Response(themeCss(), { headers: { 'content-type': 'text/css' } }));
  app.get('/ui-kit/:resource/:entry/', () => html(SCREEN));
  app.get('/ui-kit/:resource/:entry/entry.js', (context) => {
    const { resource, entry } = context.req.param();
    const source = entryFile(resources, `${resource}/${entry}`);
    if (source === undefined) return context.text('The manifest has no such entry.', 404);
    return script(context, source);
  });
  app.get('/custom-ui/:resource/*', async (context) => {
    const { resource: key } = context.req.param();
    const resource = resources.find((one) => one.key === key);
    if (resource === undefined) return context.text('The manifest has no such resource.', 404);
    await buildCustomUi(appRoot, resource.path);
    const folder = path.resolve(appRoot, resource.path);
    const wanted = path.resolve(folder, context.req.path.split('/').slice(3).join('/') || 'index.html');
    if (!wanted.startsWith(folder + path.sep)) return context.text('Outside of the resource.', 404);
    if (!existsSync(wanted) || !statSync(wanted).isFile())
      return context.text(`${resource.path} has no such file.`, 404);
    return wanted.endsWith('.html') ? html(readFileSync(wanted, 'utf8')) : serveFile(context, wanted);
  });
  app.onError((error, context) => {
    const what = `${context.req.path} could not be served: ${error.message}`;
    host.refusals.push({ at: host.world.stage.platform.clock.now(), moduleKey: 'a frame', what });
    return context.text(what, 500);
  });
  return app;
};
