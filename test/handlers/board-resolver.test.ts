import path from 'node:path';
import { openStage } from '../../sandbox/stories/open-stage';
import type { Stage } from '../../sandbox/stories/stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(
    {
      id: 'board',
      title: 'The on-call board',
      shows: 'What agents see at one look.',
      touches: [],
      site: 'demo',
      zone: 'Europe/Berlin',
      start: '2026-11-28T10:14',
      steps: [],
    },
    { appRoot: path.resolve(__dirname, '../..') },
  );
  const file = (requestType: string, summary: string, answers?: Record<string, string>) =>
    stage.site.createRequest({
      as: 'nadine-vogt',
      project: 'SUP',
      channel: 'portal',
      requestType,
      summary,
      ...(answers === undefined ? {} : { answers }),
    });
  file('Ask a question or request something', 'How do I copy a course?');
  file('Report an incident', 'Portal down', {
    'Productive system?': 'Yes',
    'Can people still work?': 'Nobody',
    'Since when': '10:05',
  });
  await stage.platform.clock.advanceTo(stage.platform.clock.now() + 60_000);
});

afterAll(() => stage.platform.dispose());

test('who is on call, the running alert with its step and clock, what waits, and which desks are there', async () => {
  const before = stage.platform.calls.length;
  const { value } = await stage.platform.invokeResolver({
    moduleKey: 'board',
    functionKey: 'read',
    payload: {},
    accountId: 'lukas-brandt',
    accountType: 'licensed',
    extension: { type: 'jiraServiceManagement:queuePage', project: { id: '10000', key: 'SUP' } },
  });
  expect(value).toMatchObject({
    readAt: 'Saturday, 28 November, 10:15',
    onCall: { now: [{ name: 'Jana Weiß' }] },
    alerts: [
      {
        key: 'SUP-42',
        text: 'Brennwald Energie: nobody can work since 10:05. Call Nadine Vogt.',
        state: 'told, step 1 of 4',
        person: 'Jana Weiß',
        minutes: 0,
        nextStepAt: 'Saturday, 28 November, 10:24',
        loud: false,
      },
    ],
    more: false,
  });
  expect(value).toMatchObject({
    desks: [
      { name: 'Saarbrücken', open: false, waiting: 1, opening: 'Monday, 30 November, 08:00' },
      { name: 'Graz', open: false, waiting: 0 },
      { name: 'Sibiu', open: false, waiting: 0 },
      { name: 'Melbourne', open: false, waiting: 0 },
      { name: 'Singapore', open: false, waiting: 0 },
    ],
  });
  // One look costs two reads of the store and one search.
  const cost = stage.platform.calls.slice(before);
  expect(cost.filter(({ kind }) => kind === 'kvs')).toHaveLength(2);
  expect(cost.filter(({ path: asked }) => asked.endsWith('/search/jql'))).toHaveLength(1);
});
