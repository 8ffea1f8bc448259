import { asUser, openSite, throughApp } from '../open-site';

describe('people', () => {
  test('myself is whoever asks', async () => {
    const { call, app } = openSite();
    expect((await call('GET', '/rest/api/3/myself')).body).toMatchObject({ accountId: app, accountType: 'app' });
    expect((await call('GET', '/rest/api/3/myself', undefined, throughApp('ben'))).body).toMatchObject({
      accountId: 'ben',
      timeZone: 'Australia/Melbourne',
      locale: 'en_GB',
    });
    expect((await call('GET', '/rest/api/3/myself', undefined, { kind: 'anonymous' })).status).toBe(401);
  });

  test('a deactivated account can do nothing and is shown as such', async () => {
    const { call, site } = openSite();
    site.setUserActive('ben', false);
    expect((await call('GET', '/rest/api/3/myself', undefined, asUser('ben'))).status).toBe(401);
    expect((await call('GET', '/rest/api/3/user?accountId=ben')).body).toMatchObject({ active: false });
    expect((await call('GET', '/rest/api/3/user?accountId=nobody')).status).toBe(404);
  });

  test('are found by letters, in bulk, by group and by who may be assigned', async () => {
    const { call, site } = openSite();
    site.setUserActive('ben', false);
    const ids = (people: { accountId: string }[]) => people.map((person) => person.accountId);
    expect(ids((await call('GET', '/rest/api/3/user/search?query=ad')).body)).toEqual(['ada', 'root']);
    expect(ids((await call('GET', '/rest/api/3/user/search?query=cleo')).body)).toEqual([]);
    expect(
      ids((await call('GET', '/rest/api/3/user/bulk?accountId=cleo&accountId=ben&accountId=nobody')).body.values),
    ).toEqual(['cleo', 'ben']);
    expect(ids((await call('GET', '/rest/api/3/group/member?groupname=agents')).body.values)).toEqual(['ada', 'root']);
    expect(
      ids((await call('GET', '/rest/api/3/group/member?groupname=agents&includeInactiveUsers=true')).body.values),
    ).toEqual(['ada', 'ben', 'root']);
    expect((await call('GET', '/rest/api/3/group/member?groupname=ghosts')).status).toBe(404);
    expect(ids((await call('GET', '/rest/api/3/user/assignable/search?project=SUP')).body)).toEqual(['ada', 'root']);
  });
});

describe('permissions', () => {
  test('are checked for any account, by number of issue and project', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    site.hide(key, 'Confidential');
    const check = (accountId: string) =>
      call('POST', '/rest/api/3/permissions/check', {
        accountId,
        globalPermissions: ['ADMINISTER'],
        projectPermissions: [
          {
            permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'SERVICEDESK_AGENT'],
            issues: [Number(id)],
            projects: [10000, 10001],
          },
        ],
      });
    expect((await check('root')).body).toEqual({
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [
        { permission: 'BROWSE_PROJECTS', issues: [10001], projects: [10000, 10001] },
        { permission: 'EDIT_ISSUES', issues: [10001], projects: [10000, 10001] },
        { permission: 'SERVICEDESK_AGENT', issues: [10001], projects: [10000] },
      ],
    });
    expect((await check('ada')).body).toMatchObject({
      globalPermissions: [],
      projectPermissions: [{ issues: [] }, { issues: [10001] }, {}],
    });
    expect((await check('out')).body).toMatchObject({
      globalPermissions: [],
      projectPermissions: [{ projects: [] }, { projects: [] }, { projects: [] }],
    });
  });

  test('of oneself are told by key; an unknown key is refused', async () => {
    const { request, call } = openSite();
    const { key } = request();
    const { body } = await call(
      'GET',
      `/rest/api/3/mypermissions?issueKey=${key}&permissions=ASSIGN_ISSUES,ADMINISTER`,
      undefined,
      asUser('ada'),
    );
    expect(body.permissions).toMatchObject({
      ASSIGN_ISSUES: { havePermission: true },
      ADMINISTER: { havePermission: false },
    });
    expect((await call('GET', '/rest/api/3/mypermissions?projectKey=SUP&permissions=FLY')).status).toBe(400);
  });

  test('projects are listed and shown to who may browse them', async () => {
    const { call } = openSite();
    const keys = async (accountId: string) =>
      (await call('GET', '/rest/api/3/project/search', undefined, asUser(accountId))).body.values.map(
        (one: { key: string }) => one.key,
      );
    expect(await keys('ada')).toEqual(['SUP', 'DEV']);
    expect(await keys('out')).toEqual([]);
    expect((await call('GET', '/rest/api/3/project/SUP')).body).toMatchObject({
      id: '10000',
      style: 'classic',
      projectTypeKey: 'service_desk',
      issueTypes: [{ name: 'Incident' }, { name: 'Request' }],
    });
    expect((await call('GET', '/rest/api/3/project/DEV')).status).toBe(404);
  });

  test('fields of the whole site are listed with their schema, in the site’s language', async () => {
    const { call } = openSite({ language: 'de' });
    const { body } = await call('GET', '/rest/api/3/field');
    const named = (id: string) => body.find((field: { id: string }) => field.id === id);
    expect(named('priority')).toMatchObject({ name: 'Priorität', custom: false });
    expect(named('customfield_10002')).toMatchObject({
      name: 'Organisationen',
      schema: { custom: 'com.atlassian.servicedesk:sd-customer-organizations' },
    });
    expect(named('customfield_10056')).toMatchObject({ name: 'Severity', clauseNames: ['cf[10056]', 'Severity'] });
  });
});
