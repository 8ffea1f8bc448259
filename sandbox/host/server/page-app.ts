import { Hono } from 'hono';
import { InvalidInput } from '../../../src/domain/errors';
import { Refusal as JiraRefusal } from '../../jira/http/refusal';
import { bridgeRoutes } from './bridge-routes';
import type { Host } from './host';
import { personRoutes } from './person-routes';
import { staticRoutes } from './static-routes';
import { storyRoutes } from './story-routes';
import { worldRoutes } from './world-routes';

/** The page's own listener: its files, the world, what people see and do, the bridge of the app's front ends. */
export const pageApp = (host: Host): Hono => {
  const app = new Hono();
  app.route('/api/world', worldRoutes(host));
  app.route('/api/story', storyRoutes(host));
  app.route('/api/as', personRoutes(host));
  app.route('/api/bridge', bridgeRoutes(host));
  app.route('/', staticRoutes(host));
  app.onError((error, context) => {
    const { message } = error;
    if (error instanceof InvalidInput) return context.json({ error: message, field: error.field }, 400);
    if (error instanceof JiraRefusal) return context.json({ error: message }, 400);
    if (error instanceof RangeError) return context.json({ error: message }, 400);
    console.error(error);
    return context.json({ error: message }, 500);
  });
  return app;
};
