import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

const PORTS_TRIED = 50;

const listenOn = (app: Hono, port: number): Promise<Listener | null> =>
  new Promise((resolve, reject) => {
    const server = createServer(getRequestListener(app.fetch));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });

/** Listens on this port of the machine itself, or on the next one that is free. @throws Error when fifty are taken. */
export const listen = async (app: Hono, first: number): Promise<Listener> => {
  for (let port = first; port < first + PORTS_TRIED; port += 1) {
    const listener = await listenOn(app, port);
    if (listener !== null) return listener;
  }
  throw new Error(`ports ${first} to ${first + PORTS_TRIED - 1} are all taken; set PORT to another one`);
};
