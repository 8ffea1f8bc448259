import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { fingerprint } from '../../forge/bundle/build-record';
import { contentType } from './content-type';

/** A file as an answer; a browser that has it already is told so, and keeps what it has compiled of it. */
export const serveFile = (context: Context, file: string): Response => {
  const content = readFileSync(file);
  const etag = `"${fingerprint(content)}"`;
  const headers = { 'content-type': contentType(file), 'cache-control': 'no-cache', etag };
  return context.req.header('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(content, { headers });
};
