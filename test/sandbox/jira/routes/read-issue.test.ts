import { asUser, openSite } from '../open-site';

const CLEO = 'cleo';

describe('GET issue', () => {
  test('answers what was asked for and nothing else', async () => {
    const { request, call } = openSite();
    const { id } = request();
    const { body } = await call('GET', `/rest/api/3/issue/${id}?fields=summary,status`);
    expect(Object.keys(body.fields)).toEqual(['summary', 'status']);
    expect(body).not.toHaveProperty('names');
    expect(body).not.toHaveProperty('properties');
    expect(body.fields.status.statusCategory.key).toBe('new');
  });

  test('leaves out a field with a minus and keeps the rest', async () => {
    const { request, call } = openSite();
    const { body } = await call('GET', `/rest/api/3/issue/${request().id}?fields=-comment`);
    expect(body.fields).not.toHaveProperty('comment');
    expect(body.fields).toHaveProperty('summary', 'The player stops');
  });

  test('names the fields on screen and the schema of the app and of the service desk', async () => {
    const { request, call } = openSite();
    const { body } = await call('GET', `/rest/api/3/issue/${request().id}?expand=names,schema`);
    expect(body.names.customfield_10050).toBe('Productive system?');
    expect(body.fields.customfield_10050.value).toBe('Yes');
    expect(body.schema.customfield_10055.custom).toBe(
      'ari:cloud:ecosystem::extension/5b0c1f4e-7d4e-4d0a-9a5e-3f2f6d1c8a10/env-1/static/responsible-team',
    );
    expect(body.schema.customfield_10002.custom).toBe('com.atlassian.servicedesk:sd-customer-organizations');
    expect(body.fields.customfield_10002).toMatchObject([{ id: '1', name: 'North' }]);
    expect(body.schema.customfield_10010.custom).toBe('com.atlassian.servicedesk:vp-origin');
    expect(body.fields.customfield_10010.requestType.name).toBe('Report an incident');
  });

  test('brings the properties asked for and no others', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    site.setProperty({ as: 'ada', issue: key, key: 'meridian', value: { stage: 'waiting' } });
    site.setProperty({ as: 'ada', issue: key, key: 'other', value: 1 });
    const { body } = await call('GET', `/rest/api/3/issue/${id}?properties=meridian,request.channel.type`);
    expect(body.properties).toEqual({ meridian: { stage: 'waiting' }, 'request.channel.type': { value: 'portal' } });
  });

  test('writes instants in the zone of the reader', async () => {
    const { request, call } = openSite();
    const { id } = request();
    const read = async (accountId: string) =>
      (await call('GET', `/rest/api/3/issue/${id}?fields=created`, undefined, asUser(accountId))).body.fields.created;
    expect(await read('ada')).toBe('2026-11-23T10:00:00.000+0100');
    expect(await read('ben')).toBe('2026-11-23T20:00:00.000+1100');
  });

  test('shows comments with their visibility and the newest change first', async () => {
    const { request, call, site, clock } = openSite();
    const { id, key } = request();
    site.comment({ as: 'ada', issue: key, text: 'We look.', public: false });
    site.comment({ as: CLEO, issue: key, text: 'Thank you.', public: true });
    site.assign({ as: 'ada', issue: key, to: 'ben' });
    await clock.advanceTo(clock.now() + 1000);
    site.edit({ as: 'ada', issue: key, fields: { Priority: 'High' } });
    const { body } = await call('GET', `/rest/api/3/issue/${id}?expand=changelog,renderedFields`);
    expect(body.fields.comment.comments.map((one: { jsdPublic: boolean }) => one.jsdPublic)).toEqual([false, true]);
    expect(
      body.changelog.histories.map(
        (one: { items: { field: string; fromString: string; toString: string }[] }) => one.items[0],
      ),
    ).toMatchObject([
      { field: 'priority', fromString: 'Medium', toString: 'High' },
      { field: 'assignee', from: null, to: 'ben', toString: 'Ben Agent' },
    ]);
    expect(body.renderedFields.description).toBe('<p>Since Monday.</p>');
  });

  test('is 404 for what does not exist, may not be browsed or is on a closed security level', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    const status = async (accountId: string, issue = id) =>
      (await call('GET', `/rest/api/3/issue/${issue}`, undefined, asUser(accountId))).status;
    expect([await status('ada'), await status('ada', '999'), await status('out'), await status(CLEO)]).toEqual([
      200, 404, 404, 404,
    ]);
    site.hide(key, 'Confidential');
    expect([await status('ada'), await status('root')]).toEqual([404, 200]);
  });

  test('still finds a moved issue by its former key', async () => {
    const { request, call, site } = openSite();
    const { key } = request();
    site.changePermissions('DEV', { browse: ['group:agents', 'app'] });
    expect(site.move({ as: 'root', issue: key, project: 'DEV', issueType: 'Bug' })).toEqual({ key: 'DEV-1' });
    expect((await call('GET', `/rest/api/3/issue/${key}?fields=summary`)).body.key).toBe('DEV-1');
  });
});

describe('GET changelog', () => {
  test('pages through the history, oldest first', async () => {
    const { request, call, site } = openSite();
    const { key } = request();
    site.assign({ as: 'ada', issue: key, to: 'ben' });
    site.assign({ as: 'ada', issue: key, to: 'ada' });
    const { body } = await call('GET', `/rest/api/3/issue/${key}/changelog?maxResults=1`);
    expect(body).toMatchObject({ total: 2, isLast: false, values: [{ items: [{ to: 'ben' }] }] });
  });
});
