import { asUser, openSite } from '../open-site';

describe('transitions', () => {
  test('only those that leave the present status are open', async () => {
    const { request, call } = openSite();
    const { id } = request();
    const open = async () =>
      (await call('GET', `/rest/api/3/issue/${id}/transitions`)).body.transitions.map(
        (one: { id: string; to: { name: string } }) => [one.id, one.to.name],
      );
    expect(await open()).toEqual([
      ['11', 'In progress'],
      ['21', 'Solved'],
    ]);
    expect((await call('POST', `/rest/api/3/issue/${id}/transitions`, { transition: { id: '11' } })).status).toBe(204);
    expect(await open()).toEqual([['21', 'Solved']]);
    expect((await call('POST', `/rest/api/3/issue/${id}/transitions`, { transition: { id: '11' } })).status).toBe(400);
  });

  test('solving sets resolution and its date, leaving the done statuses clears them', async () => {
    const { smallSite } = await import('../small-site');
    const [support, ...others] = smallSite.projects;
    if (support === undefined) throw new Error('the small site has a project');
    const workflow = {
      ...support.workflow,
      transitions: [...support.workflow.transitions, { name: 'Reopen', from: ['Solved'], to: 'Open' }],
    };
    const { request, call, site } = openSite({ projects: [{ ...support, workflow }, ...others] });
    const { id, key } = request();
    await call('POST', `/rest/api/3/issue/${id}/transitions`, {
      transition: { id: '21' },
      fields: { resolution: { name: "Won't Do" } },
    });
    expect(site.view(key, { as: 'ada' })).toMatchObject({
      status: 'Solved',
      statusCategory: 'done',
      resolution: "Won't Do",
    });
    expect((await call('GET', `/rest/api/3/issue/${id}?fields=resolutiondate`)).body.fields.resolutiondate).toBe(
      '2026-11-23T09:00:00.000+0000',
    );
    expect(site.inbox('cleo').at(-1)).toMatchObject({ kind: 'resolved' });
    site.transition({ as: 'ada', issue: key, to: 'Reopen' });
    expect(site.view(key, { as: 'ada' })).toMatchObject({ status: 'Open', resolution: null });
    expect((await call('GET', `/rest/api/3/issue/${id}?fields=resolutiondate`)).body.fields.resolutiondate).toBeNull();
  });

  test('take only fields of their own screen', async () => {
    const { request, call } = openSite();
    const { body } = await call('POST', `/rest/api/3/issue/${request().id}/transitions`, {
      transition: { id: '11' },
      fields: { priority: { name: 'High' } },
    });
    expect(body.errors).toEqual({
      priority: "Field 'priority' cannot be set. It is not on the appropriate screen, or unknown.",
    });
  });

  test('are closed to who may not transition', async () => {
    const { request, call, site } = openSite();
    const { id } = request();
    site.changePermissions('SUP', { transition: ['app'] });
    expect(
      (await call('GET', `/rest/api/3/issue/${id}/transitions`, undefined, asUser('ada'))).body.transitions,
    ).toEqual([]);
    expect(
      (await call('POST', `/rest/api/3/issue/${id}/transitions`, { transition: { id: '11' } }, asUser('ada'))).status,
    ).toBe(400);
  });
});

describe('links', () => {
  test('join two issues, seen from both, and can be taken away', async () => {
    const { request, call, site, events } = openSite();
    const one = request();
    const two = request();
    const body = { type: { name: 'Relates' }, inwardIssue: { id: one.id }, outwardIssue: { key: two.key } };
    expect((await call('POST', '/rest/api/3/issueLink', body)).status).toBe(201);
    expect(site.view(one.key, { as: 'ada' })?.links).toEqual([{ type: 'Relates', direction: 'outward', key: two.key }]);
    expect(site.view(two.key, { as: 'ada' })?.links).toEqual([{ type: 'Relates', direction: 'inward', key: one.key }]);
    const { body: shown } = await call('GET', `/rest/api/3/issue/${two.id}?fields=issuelinks`);
    expect(shown.fields.issuelinks).toMatchObject([{ type: { name: 'Relates' }, inwardIssue: { key: one.key } }]);
    expect(events.at(-1)).toMatchObject({
      eventType: 'avi:jira:created:issuelink',
      payload: { sourceIssueId: one.id, destinationIssueId: two.id },
    });
    expect((await call('DELETE', `/rest/api/3/issueLink/${shown.fields.issuelinks[0].id}`)).status).toBe(204);
    expect(site.view(one.key, { as: 'ada' })?.links).toEqual([]);
  });

  test('need a type and two issues that are there', async () => {
    const { request, call } = openSite();
    const { id } = request();
    const post = (change: object) =>
      call('POST', '/rest/api/3/issueLink', {
        type: { name: 'Relates' },
        inwardIssue: { id },
        outwardIssue: { id },
        ...change,
      });
    expect((await post({ type: { name: 'Blocks' } })).status).toBe(404);
    expect((await post({ outwardIssue: { id: '1' } })).status).toBe(404);
    expect((await post({ inwardIssue: undefined })).status).toBe(400);
  });
});
