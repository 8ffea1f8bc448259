import { existsSync } from 'node:fs';
import path from 'node:path';
import { openSite } from '../open-site';

const own = { openApiFolder: path.join(__dirname, 'openapi') };
/** Atlassian's own documents, where somebody has put them beside the project. */
const real = path.join(__dirname, '../../../../../shared/openapi');

describe('requests against OpenAPI', () => {
  test('are not checked without a folder, and the site says so', async () => {
    expect(openSite().site.contractStatus).toBe(
      'requests are not checked against OpenAPI: no folder of OpenAPI documents was given',
    );
    expect(openSite({}, { openApiFolder: '/nowhere' }).site.contractStatus).toBe(
      'requests are not checked against OpenAPI: the folder lacks jira.json and jira-service-management.json and jira-service-management-ops.json',
    );
  });

  test('with a body that the schema refuses get 400 and are recorded', async () => {
    const { call, site } = openSite({}, own);
    const { status, body } = await call('POST', '/rest/api/3/issueLink', { type: 'Relates', colour: 'red' });
    expect(status).toBe(400);
    expect(body.errorMessages).toHaveLength(2);
    expect(site.contractViolations).toEqual([
      'POST /rest/api/3/issueLink: body must NOT have additional properties {"additionalProperty":"colour"}',
      'POST /rest/api/3/issueLink: /type must be object {"type":"object"}',
    ]);
    await call('POST', '/rest/api/3/issueLink');
    expect(site.contractViolations.at(-1)).toBe('POST /rest/api/3/issueLink: the body is missing');
  });

  test('with a query parameter that does not exist go through, but are recorded', async () => {
    const { call, site, request } = openSite({}, own);
    const { id } = request();
    expect((await call('GET', `/rest/api/3/issue/${id}?fields=summary&field=status`)).status).toBe(200);
    expect(site.contractViolations).toEqual([
      "GET /rest/api/3/issue/{issueIdOrKey}: there is no query parameter 'field'",
    ]);
  });
});

const whenThere = existsSync(path.join(real, 'jira.json')) ? describe : describe.skip;
whenThere('requests of the app against Atlassian’s documents', () => {
  test('are taken as they are; every route exists there', async () => {
    const { call, site, request } = openSite({}, { openApiFolder: real });
    const { id } = request();
    const doc = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] };
    const calls: readonly (readonly [string, string, unknown?])[] = [
      [
        'GET',
        `/rest/api/3/issue/${id}?fields=*all&properties=meridian,request.channel.type&expand=names,schema,changelog`,
      ],
      [
        'PUT',
        `/rest/api/3/issue/${id}?notifyUsers=false`,
        {
          fields: { assignee: null, priority: { name: 'High' } },
          properties: [{ key: 'meridian', value: { a: null } }],
        },
      ],
      ['PUT', `/rest/api/3/issue/${id}/assignee`, { accountId: 'ada' }],
      [
        'POST',
        `/rest/api/3/issue/${id}/comment`,
        { body: doc, properties: [{ key: 'sd.public.comment', value: { internal: true } }] },
      ],
      [
        'POST',
        '/rest/api/3/app/field/value',
        { updates: [{ customField: 'customfield_10055', issueIds: [Number(id)], value: null }] },
      ],
      [
        'POST',
        '/rest/api/3/search/jql',
        { jql: 'project = SUP', fields: ['updated'], properties: ['meridian'], maxResults: 100 },
      ],
      ['PUT', '/rest/api/3/project/SUP/properties/meridian', { mode: 'act' }],
      [
        'POST',
        '/rest/api/3/permissions/check',
        {
          accountId: 'ada',
          globalPermissions: ['ADMINISTER'],
          projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [Number(id)] }],
        },
      ],
      [
        'POST',
        '/rest/api/3/issue',
        { fields: { project: { key: 'SUP' }, issuetype: { name: 'Request' }, summary: 'x', description: doc } },
      ],
      ['GET', '/rest/servicedeskapi/organization?start=0&limit=50'],
    ];
    for (const [method, where, body] of calls)
      expect([where, (await call(method, where, body)).status < 300]).toEqual([where, true]);
    expect(site.contractViolations).toEqual([]);
  });

  test('are refused when they misspell a property', async () => {
    const { call, site } = openSite({}, { openApiFolder: real });
    const { status } = await call('POST', '/rest/api/3/search/jql', { jql: 'project = SUP', field: ['updated'] });
    expect(status).toBe(400);
    expect(site.contractViolations).toHaveLength(1);
  });

  test('name routes that all exist, with parameters of the same names', async () => {
    const { ROUTES } = await import('../../../../sandbox/jira/routes/all-routes');
    const { operationChecks } = await import('../../../../sandbox/jira/contract/operation-checks');
    const file = (template: string) =>
      path.join(real, template.includes('/servicedeskapi/') ? 'jira-service-management.json' : 'jira.json');
    expect(
      ROUTES.map((route) => route.template).filter((template) => operationChecks(file(template)).of(template) === null),
    ).toEqual([]);
  });
});
