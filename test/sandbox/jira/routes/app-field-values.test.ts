import { openSite, throughApp } from '../open-site';

const path = '/rest/api/3/app/field/value';

describe('values of the app’s own fields', () => {
  test('are written in bulk, read-only ones too, by id or by key', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    const update = (customField: string, value: unknown) => ({ customField, issueIds: [Number(id)], value });
    const { status } = await call('POST', path, {
      updates: [
        update('customfield_10055', 'Support'),
        update('on-call-person', { accountId: 'ada' }),
        update('starts-again-at', '2026-11-24T07:00:00.500Z'),
      ],
    });
    expect(status).toBe(204);
    expect(site.view(key, { as: 'ada' })?.fields).toMatchObject({
      'Responsible team': 'Support',
      'On-call person': 'ada',
      'Starts again at': '2026-11-24T07:00:00.000Z',
    });
    const { body } = await call(
      'GET',
      `/rest/api/3/issue/${id}?fields=customfield_10055,customfield_10057,customfield_10058`,
    );
    expect(body.fields).toMatchObject({
      customfield_10055: 'Support',
      customfield_10057: { displayName: 'Ada Agent' },
      customfield_10058: '2026-11-24T07:00:00.000+0000',
    });
  });

  test('emit one updated event of the app for each issue, and nobody is notified', async () => {
    const { request, call, events, site, app } = openSite();
    const { id } = request();
    const before = site.notices.length;
    const issueIds = [Number(id)];
    await call('POST', path, {
      updates: [
        { customField: 'responsible-team', issueIds, value: 'Support' },
        { customField: 'on-call-person', issueIds, value: { accountId: 'ada' } },
      ],
    });
    const updated = events.filter((event) => event.eventType === 'avi:jira:updated:issue');
    expect(updated).toMatchObject([
      {
        causedByApp: true,
        payload: {
          atlassianId: app,
          changelog: {
            items: [
              { field: 'Responsible team', to: null, toString: 'Support' },
              { field: 'On-call person', to: 'ada', toString: 'Ada Agent' },
            ],
          },
        },
      },
    ]);
    expect(site.notices).toHaveLength(before);
  });

  test('emit nothing with generateAppEvents=false and leave no history with generateChangelog=false', async () => {
    const { request, call, events, site } = openSite();
    const { id, key } = request();
    const before = events.length;
    await call('PUT', '/rest/api/3/app/field/responsible-team/value?generateAppEvents=false&generateChangelog=false', {
      updates: [{ issueIds: [Number(id)], value: 'Support' }],
    });
    expect(events).toHaveLength(before);
    expect(site.view(key, { as: 'ada' })).toMatchObject({ history: [], fields: { 'Responsible team': 'Support' } });
  });

  test('are the app’s alone: not a user’s through it, not another field', async () => {
    const { request, call } = openSite();
    const { id } = request();
    const updates = (customField: string, value: unknown = 'x', issueIds = [Number(id)]) => ({
      updates: [{ customField, issueIds, value }],
    });
    expect((await call('POST', path, updates('responsible-team'), throughApp('ada'))).status).toBe(403);
    expect((await call('POST', path, updates('customfield_10051'))).status).toBe(404);
    expect((await call('POST', path, updates('responsible-team', 5))).status).toBe(400);
    expect((await call('POST', path, updates('on-call-person', { accountId: 'nobody' }))).status).toBe(400);
    expect((await call('POST', path, updates('starts-again-at', 'tomorrow'))).status).toBe(400);
    expect((await call('POST', path, updates('responsible-team', 'x', [404]))).status).toBe(400);
    const twice = updates('responsible-team').updates[0];
    expect((await call('POST', path, { updates: [twice, twice] })).status).toBe(400);
  });

  test('do not exist where the field has no context', async () => {
    const { request, call } = openSite({
      projects: (await import('../small-site')).smallSite.projects.map((project) => ({
        ...project,
        issueTypes: project.issueTypes.map((type) => ({ ...type, withoutFields: ['Responsible team'] })),
      })),
    });
    const { id } = request();
    expect((await call('GET', `/rest/api/3/issue/${id}?expand=names`)).body.names).not.toHaveProperty(
      'customfield_10055',
    );
    expect(
      (await call('POST', path, { updates: [{ customField: 'responsible-team', issueIds: [Number(id)], value: 'x' }] }))
        .status,
    ).toBe(400);
  });
});
