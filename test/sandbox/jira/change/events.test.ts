import { asUser, openSite, throughApp } from '../open-site';

describe('events', () => {
  test('a new request is told with the documented fields and nothing of its content', async () => {
    const { request, events } = openSite();
    const { id, key } = request();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      eventType: 'avi:jira:created:issue',
      causedByApp: false,
      issueId: id,
      projectId: '10000',
      payload: {
        eventType: 'avi:jira:created:issue',
        atlassianId: 'cleo',
        associatedUsers: [{ accountId: 'cleo' }],
        timestamp: '1795424400000',
        issue: { id, key },
      },
    });
    const { fields } = JSON.parse(JSON.stringify(events[0]?.payload)).issue;
    expect(Object.keys(fields).toSorted()).toEqual([
      'assignee',
      'created',
      'creator',
      'issuetype',
      'project',
      'reporter',
      'status',
      'summary',
      'updated',
    ]);
    expect(JSON.stringify(events)).not.toContain('selfGenerated');
  });

  test('an assignment is told twice: updated and assigned', async () => {
    const { request, events, site } = openSite();
    const { key } = request();
    site.assign({ as: 'ada', issue: key, to: 'ben' });
    const items = [
      {
        field: 'assignee',
        fieldId: 'assignee',
        fieldtype: 'jira',
        from: null,
        fromString: null,
        to: 'ben',
        toString: 'Ben Agent',
      },
    ];
    expect(events.slice(1)).toMatchObject([
      {
        eventType: 'avi:jira:updated:issue',
        payload: {
          jiraEventTypeName: 'issue_assigned',
          changelog: { items },
          associatedUsers: [{ accountId: 'ada' }, { accountId: 'ben' }],
        },
      },
      { eventType: 'avi:jira:assigned:issue', payload: { changelog: { items } } },
    ]);
  });

  test('several fields of one PUT are one event, caused by the app whether as itself or for a user', async () => {
    const { request, call, events } = openSite();
    const { id } = request();
    const put = (name: string, principal?: ReturnType<typeof asUser>) =>
      call('PUT', `/rest/api/3/issue/${id}`, { fields: { priority: { name }, labels: [name] } }, principal);
    await put('High');
    await put('Low', throughApp('ada'));
    await put('Medium', asUser('ada'));
    const updated = events.filter((event) => event.eventType === 'avi:jira:updated:issue');
    expect(updated.map((event) => event.causedByApp)).toEqual([true, true, false]);
    expect(updated[0]).toMatchObject({
      payload: {
        changelog: {
          items: [
            { field: 'priority', toString: 'High' },
            { field: 'labels', toString: 'High' },
          ],
        },
      },
    });
  });

  test('a comment, its mentions and a status change', async () => {
    const { request, events, site } = openSite();
    const { key } = request();
    site.comment({ as: 'ada', issue: key, text: 'Look @[ben]', public: false });
    site.transition({ as: 'ada', issue: key, to: 'In progress' });
    expect(events.slice(1)).toMatchObject([
      {
        eventType: 'avi:jira:commented:issue',
        payload: {
          associatedUsers: [{ accountId: 'ada' }],
          comment: { jsdPublic: false, author: { accountId: 'ada' } },
        },
      },
      { eventType: 'avi:jira:mentioned:comment', payload: { mentionedAccountIds: ['ben'] } },
      {
        eventType: 'avi:jira:updated:issue',
        payload: { associatedStatuses: [{ name: 'In progress' }, { name: 'Open' }] },
      },
    ]);
  });

  test('a move is one updated event with project and key', async () => {
    const { request, events, site } = openSite();
    const { key } = request();
    site.move({ as: 'root', issue: key, project: 'DEV', issueType: 'Bug' });
    expect(events.at(-1)).toMatchObject({
      eventType: 'avi:jira:updated:issue',
      projectId: '10001',
      payload: {
        jiraEventTypeName: 'issue_moved',
        issue: { key: 'DEV-1' },
        changelog: {
          items: expect.arrayContaining([
            expect.objectContaining({ field: 'Key', fromString: 'SUP-1', toString: 'DEV-1' }),
          ]),
        },
      },
    });
  });

  test('what an administrator does to the site emits nothing', () => {
    const { request, events, site } = openSite();
    const { key } = request();
    site.hide(key, 'Confidential');
    site.setUserActive('ben', false);
    site.changePermissions('SUP', { assign: [] });
    site.setProjectProperty('SUP', 'meridian', { mode: 'act' });
    expect(events).toHaveLength(1);
  });
});
