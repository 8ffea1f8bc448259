import { asUser, openSite, type Opened } from '../open-site';

const HOUR = 3_600_000;

/** Three issues, an hour apart: SUP-1 assigned and waiting, SUP-2 in progress, DEV-less. */
const filled = async (): Promise<Opened> => {
  const opened = openSite();
  const { site, clock, call } = opened;
  opened.request('Player stops at 98 percent');
  await clock.advanceTo(clock.now() + HOUR);
  site.createRequest({
    as: 'dora',
    project: 'SUP',
    channel: 'portal',
    requestType: 'Ask a question',
    summary: 'Import of catalogue',
    description: 'The import of Monday',
  });
  await clock.advanceTo(clock.now() + HOUR);
  site.createRequest({ as: 'carl', project: 'SUP', channel: 'email', summary: 'Mail templates', description: '' });
  site.assign({ as: 'ada', issue: 'SUP-1', to: 'ada' });
  site.edit({
    as: 'ada',
    issue: 'SUP-1',
    fields: { Priority: 'Highest', Labels: ['outage'], Components: ['Learning Player'] },
  });
  site.transition({ as: 'ada', issue: 'SUP-2', to: 'Solved' });
  site.assign({ as: 'ada', issue: 'SUP-3', to: 'ben' });
  await call('PUT', '/rest/api/3/project/SUP/properties/meridian', { mode: 'act' });
  await call('PUT', '/rest/api/3/issue/SUP-1/properties/meridian', {
    stage: 'waiting',
    startsAgainAt: '2026-11-23T10:30:00Z',
    rulesVersion: 3,
  });
  await call('PUT', '/rest/api/3/issue/SUP-3/properties/meridian', {
    stage: 'waiting',
    startsAgainAt: '2026-11-24T07:00:00Z',
    rulesVersion: 'three',
  });
  return opened;
};

describe('JQL finds', () => {
  test.each([
    ['project = SUP', 'SUP-3 SUP-2 SUP-1'],
    ['project = Support AND project in (sup, DEV)', 'SUP-3 SUP-2 SUP-1'],
    ['status = Open', 'SUP-3 SUP-1'],
    ['statusCategory != Done', 'SUP-3 SUP-1'],
    ['statusCategory = "To Do" ORDER BY created ASC', 'SUP-1 SUP-3'],
    ['issuetype = Incident', 'SUP-1'],
    ['type in (Request)', 'SUP-3 SUP-2'],
    ['assignee = ada', 'SUP-1'],
    ['assignee in (currentUser(), ben)', 'SUP-3 SUP-1'],
    ['assignee in membersOf("agents") ORDER BY assignee DESC', 'SUP-3 SUP-1'],
    ['assignee is EMPTY', 'SUP-2'],
    ['assignee != ada AND project = SUP', 'SUP-3'],
    ['assignee not in (ben) OR assignee is EMPTY ORDER BY key ASC', 'SUP-1 SUP-2'],
    ['reporter = dora', 'SUP-2'],
    ['key = SUP-2', 'SUP-2'],
    ['key >= SUP-2 ORDER BY key ASC', 'SUP-2 SUP-3'],
    ['id in (10001, 10003) ORDER BY id ASC', 'SUP-1 SUP-3'],
    ['priority = Highest', 'SUP-1'],
    ['labels = outage', 'SUP-1'],
    ['component = "Learning Player"', 'SUP-1'],
    ['resolution is not EMPTY', 'SUP-2'],
    ['resolution = Done AND resolved >= -1m', 'SUP-2'],
    ['"Productive system?" = Yes', 'SUP-1'],
    ['cf[10050] is EMPTY AND issuetype = Request', 'SUP-3 SUP-2'],
    ['Organizations = North ORDER BY created ASC', 'SUP-1 SUP-3'],
    ['"Request Type" = "Ask a question"', 'SUP-3 SUP-2'],
    ['summary ~ "player"', 'SUP-1'],
    ['text ~ "import monday"', 'SUP-2'],
    ['text ~ "\\"import of monday\\""', 'SUP-2'],
    ['summary ~ "templ*"', 'SUP-3'],
    ['created >= -90m ORDER BY created ASC', 'SUP-2 SUP-3'],
    ['created < "2026-11-23 10:30"', 'SUP-1'],
    ['created >= startOfDay() AND created <= now() AND created > "-1h"', 'SUP-3'],
    ['updated >= "-30m" AND NOT (key = SUP-3 OR key = SUP-2)', 'SUP-1'],
    ['meridianStage = "waiting" AND meridianStartsAgainAt <= now()', 'SUP-1'],
    ['issue.property[meridian].startsAgainAt > now()', 'SUP-3'],
    ['meridianRulesVersion >= 3', 'SUP-1'],
    ['meridianRulesVersion is EMPTY AND project.meridianMode in ("propose", "act")', 'SUP-3 SUP-2'],
    ['project.meridianMode = watch', ''],
  ])('%s', async (jql, keys) => {
    const { site } = await filled();
    expect(site.search(jql, { as: 'ada' }).join(' ')).toBe(keys);
  });

  test('a written date in the zone of whoever searches', async () => {
    const { site } = await filled();
    expect(site.search('created < "2026-11-23 10:30"', { as: 'root' })).toEqual(['SUP-2', 'SUP-1']);
    expect(site.search('created < "2026-11-23 10:30"', { as: 'ada' })).toEqual(['SUP-1']);
  });
});

describe('JQL refuses', () => {
  test.each([
    ['', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    ['ORDER BY created', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    ['nonsense = 1', "Field 'nonsense' does not exist or you do not have permission to view it."],
    ['cf[99999] = 1', "Field 'cf[99999]' does not exist or you do not have permission to view it."],
    ['otherStage = waiting', "Field 'otherStage' does not exist or you do not have permission to view it."],
    [
      'issue.property[meridian].unindexed = 1',
      "Field 'issue.property' does not exist or you do not have permission to view it.",
    ],
    ['status = Sleeping', "The value 'Sleeping' does not exist for the field 'status'."],
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['summary = "x"', "The operator '=' is not supported by the 'summary' field."],
    ['assignee > ada', "The operator '>' is not supported by the 'assignee' field."],
    [
      'assignee in membersOf("nobodies")',
      "Function 'membersOf' can not generate a list of usernames for group 'nobodies'; the group does not exist.",
    ],
    ['assignee = sinceYesterday()', "Unable to find JQL function 'sinceyesterday()'."],
    [
      'created > soon',
      "Date value 'soon' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
    [
      'created > "2026-11-23T10:00:00Z"',
      "Date value '2026-11-23T10:00:00Z' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
  ])('%s', async (jql, reason) => {
    const { call } = openSite();
    expect(await call('POST', '/rest/api/3/search/jql', { jql })).toMatchObject({
      status: 400,
      body: { errorMessages: [reason] },
    });
  });

  test('what does not parse', async () => {
    const { call } = openSite();
    const { status, body } = await call('POST', '/rest/api/3/search/jql', { jql: 'project = ' });
    expect(status).toBe(400);
    expect(body.errorMessages[0]).toMatch(/^Error in the JQL Query: /);
  });
});

describe('search/jql', () => {
  test('brings ids only unless fields are named, and the properties asked for', async () => {
    const { call } = await filled();
    const bare = await call('POST', '/rest/api/3/search/jql', { jql: 'key = SUP-1' });
    expect(bare.body.issues[0]).not.toHaveProperty('fields');
    const { body } = await call('POST', '/rest/api/3/search/jql', {
      jql: 'key = SUP-1',
      fields: ['updated'],
      properties: ['meridian'],
    });
    expect(body.issues).toMatchObject([
      {
        id: '10001',
        fields: { updated: '2026-11-23T11:00:00.000+0000' },
        properties: { meridian: { stage: 'waiting' } },
      },
    ]);
  });

  test('goes on with the token of the same query and no other', async () => {
    const { call } = await filled();
    const page = (body: object) =>
      call('POST', '/rest/api/3/search/jql', { jql: 'project = SUP', maxResults: 2, ...body });
    const first = (await page({})).body;
    expect([first.issues.length, first.isLast]).toEqual([2, false]);
    const second = (await page({ nextPageToken: first.nextPageToken })).body;
    expect([second.issues.map((issue: { key: string }) => issue.key), second.isLast]).toEqual([['SUP-1'], true]);
    expect(second).not.toHaveProperty('nextPageToken');
    expect((await page({ jql: 'project = DEV', nextPageToken: first.nextPageToken })).status).toBe(400);
    expect((await page({ nextPageToken: 'made-up' })).status).toBe(400);
  });

  test('works by GET too', async () => {
    const { call } = await filled();
    const { body } = await call(
      'GET',
      `/rest/api/3/search/jql?jql=${encodeURIComponent('key = SUP-2')}&fields=summary&expand=names`,
    );
    expect(body).toMatchObject({
      issues: [{ fields: { summary: 'Import of catalogue' } }],
      names: { summary: 'Summary' },
    });
  });

  test('finds only what the searcher may see', async () => {
    const { call, site } = await filled();
    site.hide('SUP-1', 'Confidential');
    const found = async (accountId: string) =>
      (await call('POST', '/rest/api/3/search/jql', { jql: 'project = SUP' }, asUser(accountId))).body.issues.length;
    expect([await found('ada'), await found('root'), await found('out')]).toEqual([2, 3, 0]);
    expect(
      (await call('POST', '/rest/api/3/search/approximate-count', { jql: 'project = SUP' }, asUser('ada'))).body,
    ).toEqual({ count: 2 });
  });

  test('lags when told to: a change is found only after the lag', async () => {
    const { site, clock } = await filled();
    site.setSearchLag(5 * 60_000);
    site.transition({ as: 'ada', issue: 'SUP-3', to: 'In progress' });
    const { key } = site.createRequest({ as: 'cleo', project: 'SUP', channel: 'email', summary: 'New' });
    const found = () => site.search('status = "In progress" OR summary ~ New ORDER BY key ASC', { as: 'ada' });
    expect(found()).toEqual([]);
    await clock.advanceTo(clock.now() + 5 * 60_000);
    expect(found()).toEqual(['SUP-3', key]);
  });
});
