import { openSite, throughApp } from '../open-site';

describe('a call', () => {
  test('that no route answers is 501 and recorded', async () => {
    const { call, site } = openSite();
    expect(await call('GET', '/rest/api/3/worklog/updated?since=1')).toMatchObject({
      status: 501,
      body: { errorMessages: ['The sandbox does not know GET /rest/api/3/worklog/updated.'] },
    });
    expect(site.unknownRoutes).toEqual(['GET /rest/api/3/worklog/updated']);
  });

  test('without the scope is 401, whoever the app acts for', async () => {
    const { request, call } = openSite();
    const { id } = request();
    const get = (scopes: readonly string[] | undefined, principal = throughApp('ada')) =>
      call('GET', `/rest/api/3/issue/${id}`, undefined, principal, scopes);
    expect(await get([])).toMatchObject({ status: 401, body: { message: 'Unauthorized; scope does not match' } });
    expect((await get(['write:jira-work'])).status).toBe(401);
    expect((await get(['read:jira-work'])).status).toBe(200);
    expect((await get(undefined)).status).toBe(200);
    const granular = [
      'issue-meta',
      'issue-security-level',
      'issue.vote',
      'issue.changelog',
      'avatar',
      'issue',
      'status',
      'user',
      'field-configuration',
    ].map((name) => `read:${name}:jira`);
    expect((await get(granular)).status).toBe(200);
    expect((await get(granular.slice(1))).status).toBe(401);
  });

  test('with a body that is no JSON is 400', async () => {
    const { request, site } = openSite();
    const answer = await site.handle({
      method: 'PUT',
      path: `/rest/api/3/issue/${request().id}`,
      headers: {},
      body: '{',
      principal: { kind: 'app' },
    });
    expect(answer.status).toBe(400);
  });

  test('costs points: one, and one more for each issue or two for each person read', async () => {
    const { request, call } = openSite();
    const { id } = request();
    request();
    expect((await call('GET', `/rest/api/3/issue/${id}`)).points).toBe(2);
    expect((await call('POST', '/rest/api/3/search/jql', { jql: 'project = SUP' })).points).toBe(3);
    expect((await call('PUT', `/rest/api/3/issue/${id}`, { fields: { priority: { name: 'High' } } })).points).toBe(1);
    expect((await call('GET', '/rest/api/3/user?accountId=ada')).points).toBe(3);
  });
});

describe('every route', () => {
  test('has its scopes', async () => {
    const { ROUTES } = await import('../../../../sandbox/jira/routes/all-routes');
    const { ROUTE_SCOPES } = await import('../../../../sandbox/jira/route-scopes');
    expect(ROUTES.map((route) => route.template).filter((template) => ROUTE_SCOPES[template] === undefined)).toEqual(
      [],
    );
    expect(
      Object.keys(ROUTE_SCOPES).filter((template) => !ROUTES.some((route) => route.template === template)),
    ).toEqual([]);
  });
});
