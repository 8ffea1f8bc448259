import { Hono } from 'hono';
import { buildPage } from '../build/build-page';
import { themeCss } from '../build/theme-css';
import { PEOPLE_TO_BE } from '../world/people-to-be';
import { worldNow } from '../world/world-now';
import { appModules } from './app-modules';
import { firstHtml } from './first-html';
import type { Host } from './host';
import { serveFile } from './serve-file';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1868DB"/><path d="M7 22V10l9 8 9-8v12" fill="none" stroke="#fff" stroke-width="3.2" stroke-linejoin="round" stroke-linecap="round"/></svg>`;

/** The page itself. Its policy lets nothing in from outside but the app's own frames. */
export const staticRoutes = ({ world, manifest, appRoot, frameOrigin }: Host): Hono => {
  const app = new Hono();
  const theme = themeCss();
  app.get('/page/:file', async (context) => {
    const built = (await buildPage(appRoot))[context.req.param('file')];
    return built === undefined ? context.text('The page has no such file.', 404) : serveFile(context, built);
  });
  app.get('/theme.css', () => new Response(theme, { headers: { 'content-type': 'text/css' } }));
  app.get('/icon.svg', () => new Response(ICON, { headers: { 'content-type': 'image/svg+xml' } }));
  app.get('/api/*', (context) => context.json({ error: 'The sandbox does not know this route.' }, 404));
  app.get('*', () => {
    const policy = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src ${frameOrigin()}`;
    const beginning = { world: worldNow(world), people: PEOPLE_TO_BE, modules: appModules(manifest) };
    return new Response(firstHtml(frameOrigin(), beginning), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
      },
    });
  });
  return app;
};
