import { Hono } from 'hono';
import * as v from 'valibot';
import { SETTLE_MS } from '../../stories/play-step';
import { wrote } from '../world/traces-of';
import type { Host } from './host';
import { parseBody } from './parse-body';
import { viewContext } from './view-context';

const Place = v.object({ account: v.nullable(v.string()), moduleKey: v.string(), extension: v.unknown() });
const Invoke = v.object({ ...Place.entries, functionKey: v.string(), payload: v.optional(v.unknown(), {}) });
const Product = v.object({
  ...Place.entries,
  product: v.string(),
  restPath: v.string(),
  method: v.optional(v.string(), 'GET'),
  body: v.optional(v.string()),
});
const Refused = v.object({ moduleKey: v.string(), what: v.string() });

/** The host's side of the bridge that needs the platform: resolvers, Jira as the person, context, and what was refused. */
export const bridgeRoutes = (host: Host): Hono => {
  const { world, manifest } = host;
  const app = new Hono();
  app.post('/context', async (context) => {
    const place = await parseBody(context, Place);
    return context.json(viewContext(host, place));
  });
  app.post('/invoke', async (context) => {
    const { account, moduleKey, extension, functionKey, payload } = await parseBody(context, Invoke);
    const { accountType, locale } = viewContext(host, { account, moduleKey, extension });
    const answer = await world.ask(async ({ platform }) => {
      const before = platform.calls.length;
      const got = await platform.invokeResolver({
        moduleKey,
        functionKey,
        payload,
        accountId: account,
        accountType,
        extension,
        locale,
      });
      if (platform.calls.slice(before).some(wrote)) await platform.clock.advanceTo(platform.clock.now() + SETTLE_MS);
      return got;
    });
    return context.json(answer);
  });
  app.post('/product', async (context) => {
    const { account, moduleKey, product, restPath, method, body } = await parseBody(context, Product);
    if (product !== 'jira') {
      host.refusals.push({ at: world.stage.platform.clock.now(), moduleKey, what: `request to ${product}` });
      return context.json({ error: `The sandbox has no ${product}.` }, 501);
    }
    const scopes = manifest.permissions?.scopes;
    const answer = await world.ask(({ site }) =>
      site.handle({
        method,
        path: restPath,
        headers: {},
        principal: account === null ? { kind: 'anonymous' } : { kind: 'user through app', accountId: account },
        scopes: Array.isArray(scopes) ? scopes : Object.keys(scopes ?? {}),
        ...(body === undefined ? {} : { body }),
      }),
    );
    return context.json({ status: answer.status, headers: answer.headers, body: answer.body });
  });
  app.post('/refused', async (context) => {
    const { moduleKey, what } = await parseBody(context, Refused);
    host.refusals.push({ at: world.stage.platform.clock.now(), moduleKey, what });
    return context.json({ noted: true });
  });
  app.post('/csp-report', async (context) => {
    host.refusals.push({ at: world.stage.platform.clock.now(), moduleKey: 'a frame', what: await context.req.text() });
    return context.body(null, 204);
  });
  return app;
};
