import { Hono } from 'hono';
import * as v from 'valibot';
import { fileTicket } from '../../stories/acts/file-ticket';
import { parseBody } from './parse-body';
import type { Host } from './host';
import { shownTicket } from '../world/shown-ticket';
import { queueOf } from '../world/queue-of';
import { settled } from '../world/settled';

const Comment = v.object({ text: v.pipe(v.string(), v.trim(), v.minLength(1)), public: v.boolean() });
const NewRequest = v.object({
  requestType: v.string(),
  summary: v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty; say in a few words what it is about')),
  description: v.string(),
  answers: v.record(v.string(), v.string()),
});
const Edit = v.object({ fields: v.record(v.string(), v.nullable(v.string())) });
const Move = v.object({ to: v.string() });
const Assign = v.object({ to: v.nullable(v.string()) });

/** What one person sees and does on the site's own screens. Jira's permissions decide about every call. */
export const personRoutes = ({ world }: Host): Hono => {
  const app = new Hono();
  app.get('/:account/ticket/:key', (context) => {
    const { account, key } = context.req.param();
    const ticket = shownTicket(world.stage, key, account);
    return ticket === null
      ? context.json({ error: `${key} does not exist, or you may not see it.` }, 404)
      : context.json(ticket);
  });
  app.get('/:account/queue', (context) =>
    context.json(queueOf(world.stage, context.req.param('account'), context.req.query('jql') ?? '')),
  );
  app.post('/:account/request', async (context) => {
    const { account } = context.req.param();
    const { requestType, summary, description, answers } = await parseBody(context, NewRequest);
    const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
    const filed = await world.act(
      settled((stage) => {
        fileTicket(stage, {
          by: account,
          channel: 'portal',
          requestType,
          summary,
          description,
          ...(Object.keys(given).length === 0 ? {} : { answers: given }),
        });
        return stage.lastTicket?.key;
      }),
    );
    return context.json({ key: filed });
  });
  app.post('/:account/ticket/:key/comment', async (context) => {
    const { account, key } = context.req.param();
    const comment = await parseBody(context, Comment);
    await world.act(settled((stage) => void stage.site.comment({ as: account, issue: key, ...comment })));
    return context.json({ done: true });
  });
  app.post('/:account/ticket/:key/fields', async (context) => {
    const { account, key } = context.req.param();
    const { fields } = await parseBody(context, Edit);
    await world.act(settled((stage) => stage.site.edit({ as: account, issue: key, fields })));
    return context.json({ done: true });
  });
  app.post('/:account/ticket/:key/status', async (context) => {
    const { account, key } = context.req.param();
    const { to } = await parseBody(context, Move);
    await world.act(settled((stage) => stage.site.transition({ as: account, issue: key, to })));
    return context.json({ done: true });
  });
  app.post('/:account/ticket/:key/assignee', async (context) => {
    const { account, key } = context.req.param();
    const { to } = await parseBody(context, Assign);
    await world.act(settled((stage) => stage.site.assign({ as: account, issue: key, to })));
    return context.json({ done: true });
  });
  // The browser of a logged-in person calls Jira's own API: the portal lives by it.
  app.all('/:account/rest/*', async (context) => {
    const { account } = context.req.param();
    const url = new URL(context.req.url);
    const path = url.pathname.slice(url.pathname.indexOf('/rest/')) + url.search;
    const { method } = context.req;
    const body = method === 'GET' ? undefined : await context.req.text();
    const call = () =>
      world.stage.site.handle({
        method,
        path,
        headers: {},
        principal: { kind: 'user', accountId: account },
        ...(body === undefined ? {} : { body }),
      });
    const answer = method === 'GET' ? await call() : await world.act(settled(call));
    return new Response(answer.body === '' ? null : answer.body, {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    });
  });
  return app;
};
