import type { AutomationDefinition } from '../../../../sandbox/jira/site-definition';
import { openSite } from '../open-site';

const rule = (more: Partial<AutomationDefinition>): AutomationDefinition => ({
  name: 'rule',
  project: 'SUP',
  on: 'created',
  then: [],
  ...more,
});

describe('the site’s own automation', () => {
  test('assigns and replies a while after the request, as an account that is not the app', async () => {
    const { request, site, clock, events } = openSite({
      automations: [
        rule({ afterSeconds: 30, then: [{ assign: 'ben' }, { reply: 'We have your request.', public: true }] }),
      ],
    });
    const { key } = request();
    await clock.advanceTo(clock.now() + 29_000);
    expect(site.view(key, { as: 'ada' })?.assignee).toBeNull();
    await clock.advanceTo(clock.now() + 1_000);
    expect(site.view(key, { as: 'ada' })).toMatchObject({
      assignee: 'ben',
      comments: [{ author: '557058:automation-for-jira', text: 'We have your request.', public: true }],
    });
    expect(events.slice(1).map((event) => [event.eventType, event.causedByApp])).toEqual([
      ['avi:jira:updated:issue', false],
      ['avi:jira:assigned:issue', false],
      ['avi:jira:commented:issue', false],
    ]);
  });

  test('keeps to its request type and status', async () => {
    const only = openSite({ automations: [rule({ requestType: 'Ask a question', then: [{ assign: 'ben' }] })] });
    const { key } = only.request();
    await only.clock.advanceTo(only.clock.now() + 1);
    expect(only.site.view(key, { as: 'ada' })?.assignee).toBeNull();
  });

  test('reopens on a customer’s comment, not on an agent’s, and never sets itself off', async () => {
    const automations = [
      rule({ on: 'commented by customer', status: 'Solved', then: [{ transitionTo: 'Open' }] }),
      rule({ on: 'transitioned', status: 'Open', then: [{ setField: 'Since when', to: 'reopened' }] }),
    ];
    const { request, site, clock } = openSite({ automations });
    const { key } = request();
    site.transition({ as: 'ada', issue: key, to: 'Solved' });
    site.comment({ as: 'ada', issue: key, text: 'Solved now.', public: true });
    await clock.advanceTo(clock.now() + 1);
    expect(site.view(key, { as: 'ada' })?.status).toBe('Solved');
    site.comment({ as: 'cleo', issue: key, text: 'No.', public: true });
    await clock.advanceTo(clock.now() + 1);
    expect(site.view(key, { as: 'ada' })).toMatchObject({ status: 'Open', fields: { 'Since when': 'Monday' } });
  });
});
