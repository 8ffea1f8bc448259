import { asUser, openSite } from '../open-site';

const DESK = '/rest/servicedeskapi';

describe('organisations', () => {
  test('are listed with their members for agents, not for customers', async () => {
    const { call } = openSite();
    expect((await call('GET', `${DESK}/organization`)).body).toMatchObject({
      size: 2,
      isLastPage: true,
      values: [
        { id: '1', name: 'North' },
        { id: '2', name: 'South' },
      ],
    });
    expect((await call('GET', `${DESK}/organization?accountId=dora`)).body.values).toMatchObject([{ id: '2' }]);
    expect((await call('GET', `${DESK}/organization/1/user`)).body.values).toMatchObject([
      { accountId: 'cleo' },
      { accountId: 'carl' },
    ]);
    expect((await call('GET', `${DESK}/organization/9`)).status).toBe(404);
    expect((await call('GET', `${DESK}/organization`, undefined, asUser('cleo'))).status).toBe(403);
  });
});

describe('requests', () => {
  test('service desks and request types are told by number', async () => {
    const { call } = openSite();
    expect((await call('GET', `${DESK}/servicedesk`)).body.values).toMatchObject([{ id: '4', projectKey: 'SUP' }]);
    expect((await call('GET', `${DESK}/servicedesk/4/requesttype`)).body.values).toMatchObject([
      { id: '101', name: 'Report an incident' },
      { id: '102', name: 'Ask a question' },
    ]);
    expect((await call('GET', `${DESK}/servicedesk/5/requesttype`)).status).toBe(404);
  });

  test('are filed for a customer, with the organisation of the customer', async () => {
    const { call, site } = openSite();
    const { status, body } = await call('POST', `${DESK}/request`, {
      serviceDeskId: '4',
      requestTypeId: '101',
      raiseOnBehalfOf: 'dora',
      requestFieldValues: { summary: 'By telephone', description: 'She called.', customfield_10050: { value: 'No' } },
    });
    expect([status, body.issueKey]).toEqual([201, 'SUP-1']);
    expect(site.view('SUP-1', { as: 'ada' })).toMatchObject({
      reporter: 'dora',
      organisations: ['2'],
      fields: { 'Productive system?': 'No' },
      properties: { 'request.channel.type': { value: 'api' } },
    });
    expect(site.inbox('dora')).toMatchObject([{ kind: 'request received' }]);
  });

  test('are seen by reporter and colleagues of the organisation, without internal comments', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    site.comment({ as: 'ada', issue: key, text: 'Internal.', public: false });
    site.comment({ as: 'ada', issue: key, text: 'Public.', public: true });
    const seen = async (accountId: string) =>
      (await call('GET', `${DESK}/request/${id}`, undefined, asUser(accountId))).status;
    expect([await seen('cleo'), await seen('carl'), await seen('ada'), await seen('dora'), await seen('out')]).toEqual([
      200, 200, 200, 404, 404,
    ]);
    const { body } = await call('GET', `${DESK}/request/${id}`, undefined, asUser('cleo'));
    expect(body).toMatchObject({
      issueKey: key,
      currentStatus: { status: 'Open' },
      createdDate: { iso8601: '2026-11-23T10:00:00+0100' },
    });
    expect(body.requestFieldValues.map((one: { label: string }) => one.label)).toEqual([
      'Summary',
      'Description',
      'Productive system?',
      'Since when',
    ]);
    const comments = async (accountId: string) =>
      (await call('GET', `${DESK}/request/${id}/comment`, undefined, asUser(accountId))).body.values.map(
        (one: { body: string }) => one.body,
      );
    expect(await comments('cleo')).toEqual(['Public.']);
    expect(await comments('ada')).toEqual(['Internal.', 'Public.']);
  });

  test('take comments of customers, public ones only', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    const post = (body: object, accountId: string) =>
      call('POST', `${DESK}/request/${id}/comment`, body, asUser(accountId));
    expect((await post({ body: 'It got worse', public: true }, 'cleo')).status).toBe(201);
    expect((await post({ body: 'Secret', public: false }, 'cleo')).status).toBe(403);
    expect((await post({ body: 'Hello', public: true }, 'dora')).status).toBe(404);
    expect((await post({ body: 'Note', public: false }, 'ada')).status).toBe(201);
    expect(site.view(key, { as: 'cleo' })?.comments.map((one) => one.text)).toEqual(['It got worse']);
    expect(site.view(key, { as: 'ada' })?.comments.map((one) => one.text)).toEqual(['It got worse', 'Note']);
  });
});
