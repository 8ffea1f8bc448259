import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { buildBrowser } from '../build/build-browser';
import { themeCss } from '../build/theme-css';
import { contentType } from './content-type';
import type { Host } from './host';

const ENTRY = 'sandbox/host/page/main.tsx';
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1868DB"/><path d="M7 22V10l9 8 9-8v12" fill="none" stroke="#fff" stroke-width="3.2" stroke-linejoin="round" stroke-linecap="round"/></svg>`;

const page = (frameOrigin: string) => `<!doctype html>
<html lang="en" data-theme="light:light dark:dark spacing:spacing typography:typography shape:shape">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="frame-origin" content="${frameOrigin}">
<title>Meridian</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/theme.css">
<link rel="stylesheet" href="/page.css">
<script defer src="/page.js"></script>
</head>
<body><div id="page"></div></body>
</html>`;

/** The page itself. Its policy lets nothing in from outside but the app's own frames. */
export const staticRoutes = ({ appRoot, frameOrigin }: Host): Hono => {
  const app = new Hono();
  const built = async (ending: 'js' | 'css') => {
    const file = (await buildBrowser(appRoot, ENTRY))[ending];
    if (file === undefined) return new Response('', { headers: { 'content-type': contentType(`.${ending}`) } });
    return new Response(readFileSync(file), { headers: { 'content-type': contentType(file) } });
  };
  app.get('/page.js', () => built('js'));
  app.get('/page.css', () => built('css'));
  app.get('/theme.css', () => new Response(themeCss(), { headers: { 'content-type': 'text/css' } }));
  app.get('/icon.svg', () => new Response(ICON, { headers: { 'content-type': 'image/svg+xml' } }));
  app.get('/api/*', (context) => context.json({ error: 'The sandbox does not know this route.' }, 404));
  app.get('*', () => {
    const policy = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src ${frameOrigin()}`;
    return new Response(page(frameOrigin()), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    });
  });
  return app;
};
