import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import { fileTicket } from '../../stories/acts/file-ticket';
import { readStoryTime } from '../../stories/story-time';
import { answerPhone } from '../world/answer-phone';
import { callLog } from '../world/call-log';
import { dayOf } from '../world/days';
import { PEOPLE_TO_BE } from '../world/people-to-be';
import { phoneOf } from '../world/phone-of';
import { runOn } from '../world/run-on';
import { sampleOf } from '../world/sample-tickets';
import { settled } from '../world/settled';
import { storyOfDay } from '../world/story-of-day';
import { whatIf } from '../world/what-if';
import { worldNow } from '../world/world-now';
import { PACES } from '../wire/pace';
import type { Host } from './host';
import { parseBody } from './parse-body';

const Named = v.object({ id: v.string() });
const Answer = v.object({ key: v.string(), action: v.picklist(['accept', 'decline']) });
const To = v.object({ to: v.string() });

/** What stands above people: time, days, tickets ready to send, telephones. None of it is a call of a customer. */
export const worldRoutes = ({ world, refusals }: Host): Hono => {
  const app = new Hono();
  app.get('/', (context) => context.json(worldNow(world)));
  app.get('/stream', (context) =>
    streamSSE(context, async (stream) => {
      let wake: () => void = () => undefined;
      const stop = world.onChange(() => wake());
      stream.onAbort(() => {
        stop();
        wake();
      });
      while (!stream.aborted && !stream.closed) {
        await stream.writeSSE({ data: JSON.stringify(worldNow(world)) });
        await new Promise<void>((resolve) => (wake = resolve));
      }
    }),
  );
  app.get('/log', (context) => context.json(callLog(world.stage, refusals)));
  app.get('/what-if', (context) => {
    const instead = context.req.query('instead');
    const { zone } = world.stage.story;
    return context.json(whatIf(world.stage, instead === undefined ? undefined : readStoryTime(instead, zone)));
  });
  app.get('/phone/:account', (context) => {
    const phone = phoneOf(world.stage, context.req.param('account'));
    return phone === null ? context.json({ error: 'There is no such person.' }, 404) : context.json(phone);
  });
  app.get('/phones', (context) =>
    context.json(PEOPLE_TO_BE.flatMap(({ account }) => phoneOf(world.stage, account) ?? [])),
  );
  app.post('/phone/:account/answer', async (context) => {
    const { key, action } = await parseBody(context, Answer);
    return context.json(
      await world.act(settled((stage) => answerPhone(stage, context.req.param('account'), { key, action }))),
    );
  });
  app.post('/pace', async (context) => {
    world.setPace((await parseBody(context, v.object({ pace: v.picklist(PACES) }))).pace);
    return context.json(worldNow(world));
  });
  app.post('/jump', async (context) => {
    const { to } = await parseBody(context, To);
    await runOn(world, readStoryTime(to, world.stage.story.zone));
    return context.json(worldNow(world));
  });
  app.post('/day', async (context) => {
    await world.open(storyOfDay(dayOf((await parseBody(context, Named)).id)));
    return context.json(worldNow(world));
  });
  app.post('/send', async (context) => {
    const { file } = sampleOf((await parseBody(context, Named)).id);
    await world.act(settled((stage) => fileTicket(stage, file)));
    return context.json(worldNow(world));
  });
  return app;
};
