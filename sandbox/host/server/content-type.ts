import path from 'node:path';

const KNOWN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What a browser is told that a file is. */
export const contentType = (file: string): string => KNOWN[path.extname(file)] ?? 'application/octet-stream';
