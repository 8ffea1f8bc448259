import { asUser, openSite } from '../open-site';

const doc = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

describe('PUT issue', () => {
  test('sets fields and a property in one call', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    const { status } = await call('PUT', `/rest/api/3/issue/${id}`, {
      fields: { assignee: { accountId: 'ada' }, priority: { name: 'High' } },
      properties: [{ key: 'meridian', value: { stage: 'working' } }],
    });
    expect(status).toBe(204);
    expect(site.view(key, { as: 'ada' })).toMatchObject({
      assignee: 'ada',
      priority: 'High',
      properties: { meridian: { stage: 'working' } },
    });
  });

  test('is all or nothing and names every wrong field', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    const { status, body } = await call('PUT', `/rest/api/3/issue/${id}`, {
      fields: {
        priority: { name: 'Urgent' },
        assignee: { accountId: 'cleo' },
        customfield_10051: 'today',
        customfield_10055: 'Support',
        customfield_10056: 'P9',
        customfield_77777: 1,
        summary: '',
        labels: ['two words'],
        status: { name: 'Solved' },
      },
      properties: [{ key: 'meridian', value: 1 }],
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual({
      priority: 'The priority selected is invalid.',
      assignee: "User 'cleo' cannot be assigned issues.",
      customfield_10051: "Field 'customfield_10051' cannot be set. It is not on the appropriate screen, or unknown.",
      customfield_10055: "Field 'customfield_10055' cannot be set. It is not on the appropriate screen, or unknown.",
      customfield_10056: 'Write P1 or P2.',
      customfield_77777: "Field 'customfield_77777' cannot be set. It is not on the appropriate screen, or unknown.",
      summary: 'You must specify a summary of the issue.',
      labels: "The label 'two words' contains spaces which is invalid.",
      status: "Field 'status' cannot be set. It is not on the appropriate screen, or unknown.",
    });
    expect(site.view(key, { as: 'ada' })).toMatchObject({
      priority: 'Medium',
      properties: { 'request.channel.type': { value: 'portal' } },
    });
    expect(site.view(key, { as: 'ada' })?.properties).not.toHaveProperty('meridian');
  });

  test('takes an app field that its validation allows', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    expect((await call('PUT', `/rest/api/3/issue/${id}`, { fields: { customfield_10056: 'P1' } })).status).toBe(204);
    expect(site.view(key, { as: 'ada' })?.fields['Severity']).toBe('P1');
  });

  test('hides the assignee field from an app without Assign Issues', async () => {
    const { request, call, site } = openSite();
    const { id } = request();
    site.changePermissions('SUP', { assign: ['group:agents'] });
    const { status, body } = await call('PUT', `/rest/api/3/issue/${id}`, {
      fields: { assignee: { accountId: 'ada' } },
    });
    expect([status, body.errors.assignee]).toEqual([
      400,
      "Field 'assignee' cannot be set. It is not on the appropriate screen, or unknown.",
    ]);
  });

  test('refuses to assign a deactivated person and somebody unknown', async () => {
    const { request, call, site } = openSite();
    const { id } = request();
    site.setUserActive('ben', false);
    const error = async (accountId: string) =>
      (await call('PUT', `/rest/api/3/issue/${id}`, { fields: { assignee: { accountId } } })).body.errors.assignee;
    expect(await error('ben')).toBe("User 'ben' cannot be assigned issues.");
    expect(await error('nobody')).toBe("User 'nobody' does not exist.");
  });

  test('adds to and removes from lists by `update`, with a comment beside', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    await call('PUT', `/rest/api/3/issue/${id}`, { fields: { labels: ['one', 'two'] } });
    const { status } = await call('PUT', `/rest/api/3/issue/${id}`, {
      update: { labels: [{ add: 'three' }, { remove: 'one' }], comment: [{ add: { body: doc('Relabelled.') } }] },
    });
    expect(status).toBe(204);
    expect((await call('GET', `/rest/api/3/issue/${id}?fields=labels`)).body.fields.labels).toEqual(['two', 'three']);
    expect(site.view(key, { as: 'ada' })?.comments).toMatchObject([{ text: 'Relabelled.', public: true }]);
  });

  test('refuses text where a document belongs', async () => {
    const { request, call } = openSite();
    const { body } = await call('PUT', `/rest/api/3/issue/${request().id}`, { fields: { description: 'plain' } });
    expect(body.errors.description).toBe(
      'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    );
  });

  test('changes nothing, and says nothing, when the value is the same', async () => {
    const { request, call, events, site } = openSite();
    const { id, key } = request();
    const before = events.length;
    expect((await call('PUT', `/rest/api/3/issue/${id}`, { fields: { priority: { name: 'Medium' } } })).status).toBe(
      204,
    );
    expect(events).toHaveLength(before);
    expect(site.view(key, { as: 'ada' })?.history).toEqual([]);
  });

  test('is quiet with notifyUsers=false for an administrator of the project only', async () => {
    const { request, call, site } = openSite();
    const { id } = request();
    await call('PUT', `/rest/api/3/issue/${id}?notifyUsers=false`, { fields: { assignee: { accountId: 'ada' } } });
    expect(site.inbox('ada')).toEqual([]);
    site.changePermissions('SUP', { administer: ['group:jira-administrators'] });
    await call('PUT', `/rest/api/3/issue/${id}?notifyUsers=false`, { fields: { assignee: { accountId: 'ben' } } });
    expect(site.inbox('ben')).toMatchObject([{ kind: 'assigned' }]);
  });
});

describe('POST issue', () => {
  const bug = (fields: object) => ({
    fields: { project: { key: 'SUP' }, issuetype: { name: 'Request' }, summary: 'From the phone', ...fields },
  });

  test('makes an issue with organisation, assignee, property and default priority', async () => {
    const { call, site, app } = openSite();
    const { status, body } = await call('POST', '/rest/api/3/issue', {
      ...bug({ description: doc('They called.'), assignee: { accountId: 'ada' }, customfield_10002: [2] }),
      properties: [{ key: 'meridian', value: { channel: 'phone' } }],
    });
    expect(status).toBe(201);
    expect(site.view(body.key, { as: 'ada' })).toMatchObject({
      key: 'SUP-1',
      reporter: app,
      assignee: 'ada',
      organisations: ['2'],
      description: 'They called.',
      priority: 'Medium',
      status: 'Open',
      properties: { meridian: { channel: 'phone' } },
    });
    expect(site.inbox('ada')).toMatchObject([{ kind: 'assigned', by: app }]);
  });

  test.each([
    [{ project: { key: 'NOPE' } }, { project: 'valid project is required' }],
    [{ project: { key: 'DEV' } }, { project: 'valid project is required' }],
    [{ issuetype: { name: 'Epic' } }, { issuetype: 'Specify a valid issue type' }],
    [{ summary: undefined }, { summary: 'You must specify a summary of the issue.' }],
    [{ customfield_10002: [9] }, { customfield_10002: "Organization with id '9' does not exist." }],
    [
      { customfield_10050: { value: 'Maybe' } },
      { customfield_10050: "Specify a valid value for option. 'Maybe' is not one of: Yes, No." },
    ],
  ])('refuses %j', async (change, errors) => {
    const { call, site } = openSite();
    const { status, body } = await call('POST', '/rest/api/3/issue', bug(change));
    expect([status, body.errors]).toEqual([400, errors]);
    expect(site.issueKeys()).toEqual([]);
  });
});

describe('DELETE issue and PUT assignee', () => {
  test('only who may delete deletes; then it is gone', async () => {
    const { request, call, events } = openSite();
    const { id } = request();
    expect((await call('DELETE', `/rest/api/3/issue/${id}`, undefined, asUser('ada'))).status).toBe(403);
    expect((await call('DELETE', `/rest/api/3/issue/${id}`, undefined, asUser('root'))).status).toBe(204);
    expect((await call('GET', `/rest/api/3/issue/${id}`)).status).toBe(404);
    expect(events.at(-1)).toMatchObject({
      eventType: 'avi:jira:deleted:issue',
      causedByApp: false,
      payload: { atlassianId: 'root' },
    });
  });

  test('null unassigns; a customer cannot be assigned', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    const put = (accountId: string | null) => call('PUT', `/rest/api/3/issue/${id}/assignee`, { accountId });
    expect((await put('ben')).status).toBe(204);
    expect((await put('cleo')).body.errors.assignee).toBe("User 'cleo' cannot be assigned issues.");
    expect(site.view(key, { as: 'ada' })?.assignee).toBe('ben');
    expect((await put(null)).status).toBe(204);
    expect(site.view(key, { as: 'ada' })?.assignee).toBeNull();
    expect(site.inbox('ben').map((notice) => notice.kind)).toEqual(['assigned', 'unassigned']);
  });
});
