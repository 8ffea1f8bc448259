import { openSite } from '../open-site';
import { smallSite } from '../small-site';

describe('a customer in the portal', () => {
  test('answers the form; what it does not have or lacks is named', () => {
    const { site } = openSite();
    const file = (answers: Record<string, string>) => () =>
      site.createRequest({
        as: 'cleo',
        project: 'SUP',
        channel: 'portal',
        requestType: 'Report an incident',
        summary: 'x',
        answers,
      });
    expect(file({})).toThrow("answers.Productive system?: the form of 'Report an incident' requires an answer");
    expect(file({ 'Productive system?': 'Yes', Expert: 'ada' })).toThrow(
      "answers.Expert: the form of 'Report an incident' has no such field; it has: Productive system?, Since when",
    );
    expect(file({ 'Productive system?': 'Perhaps' })).toThrow(
      "answers.Productive system?: Specify a valid value for option. 'Perhaps' is not one of: Yes, No.",
    );
    expect(site.issueKeys()).toEqual([]);
  });

  test('shares the request with the own organisation and sees no inner fields, no history, no internal comment', () => {
    const { site, request } = openSite();
    const { key } = request();
    site.comment({ as: 'ada', issue: key, text: 'Internal', public: false });
    site.assign({ as: 'ada', issue: key, to: 'ada' });
    const view = site.view(key, { as: 'carl' });
    expect(view).toMatchObject({
      reporter: 'cleo',
      organisations: ['1'],
      fields: { 'Productive system?': 'Yes', 'Since when': 'Monday' },
      comments: [],
      history: [],
      properties: {},
    });
    expect(Object.keys(view?.fields ?? {})).toEqual(['Productive system?', 'Since when']);
    expect(site.view(key, { as: 'dora' })).toBeNull();
  });

  test('belongs to no organisation on the request when there are several or none', () => {
    const { site } = openSite({
      organisations: [...smallSite.organisations, { id: '3', name: 'Both', members: ['dora'] }],
    });
    const file = (as: string) => site.createRequest({ as, project: 'SUP', channel: 'email', summary: 'x' }).key;
    expect(site.view(file('dora'), { as: 'ada' })?.organisations).toEqual([]);
    expect(site.view(file('cleo'), { as: 'ada' })?.organisations).toEqual(['1']);
  });

  test('writes publicly whatever is asked, and only on own requests', () => {
    const { site, request } = openSite();
    const { key } = request();
    site.comment({ as: 'cleo', issue: key, text: 'More.', public: false });
    expect(site.view(key, { as: 'cleo' })?.comments).toMatchObject([{ text: 'More.', public: true }]);
    expect(() => site.comment({ as: 'dora', issue: key, text: 'Hm', public: true })).toThrow('dora does not see SUP-1');
    expect(() => site.assign({ as: 'cleo', issue: key, to: 'ada' })).toThrow(
      "cleo lacks the permission 'assign' in SUP",
    );
  });

  test('by mail files without answers, an empty subject becomes one', () => {
    const { site } = openSite();
    const { key } = site.createRequest({
      as: 'cleo',
      project: 'SUP',
      channel: 'email',
      summary: '',
      description: 'Nothing works',
    });
    expect(site.view(key, { as: 'ada' })).toMatchObject({
      summary: '(no subject)',
      requestType: 'Ask a question',
      properties: { 'request.channel.type': { value: 'email' } },
    });
  });
});

describe('an agent', () => {
  test('edits several fields or none', () => {
    const { site, request } = openSite();
    const { key } = request();
    expect(() => site.edit({ as: 'ada', issue: key, fields: { Priority: 'Low', 'Since when': 'Tuesday' } })).toThrow(
      "Field 'customfield_10051' cannot be set. It is not on the appropriate screen, or unknown.",
    );
    site.setOnScreens({ project: 'SUP', issueType: 'Incident', field: 'Since when', shown: true });
    site.edit({
      as: 'ada',
      issue: key,
      fields: {
        Priority: 'Low',
        'Since when': 'Tuesday',
        'Affected modules': ['Player', 'Mail'],
        Expert: 'ben',
        'Due at': '2026-12-01T08:00:00+01:00',
      },
    });
    expect(site.view(key, { as: 'ada' })).toMatchObject({
      priority: 'Low',
      fields: {
        'Since when': 'Tuesday',
        'Affected modules': 'Player, Mail',
        Expert: 'ben',
        'Due at': '2026-12-01T07:00:00.000Z',
      },
    });
    expect(() => site.edit({ as: 'ada', issue: key, fields: { Colour: 'red' } })).toThrow(
      "fields.Colour: there is no field 'Colour' on this site; it has: Summary, Description,",
    );
  });

  test('cannot assign a customer, somebody without the permission or somebody gone', () => {
    const { site, request } = openSite();
    const { key } = request();
    site.setUserActive('ben', false);
    const assign = (to: string) => () => site.assign({ as: 'ada', issue: key, to });
    for (const to of ['cleo', 'out', 'ben']) expect(assign(to)).toThrow(`to: User '${to}' cannot be assigned issues.`);
    expect(assign('ghost')).toThrow("to: User 'ghost' does not exist.");
    expect(site.view(key, { as: 'ada' })?.assignee).toBeNull();
  });

  test('moves along the workflow only', () => {
    const { site, request } = openSite();
    const { key } = request();
    site.transition({ as: 'ada', issue: key, to: 'In progress' });
    expect(() => site.transition({ as: 'ada', issue: key, to: 'Open' })).toThrow(
      "to: SUP-1 cannot go to 'Open' from 'In progress'; it can go to: Solved",
    );
  });

  test('can do nothing once deactivated', () => {
    const { site, request } = openSite();
    const { key } = request();
    site.setUserActive('ada', false);
    expect(() => site.assign({ as: 'ada', issue: key, to: 'ben' })).toThrow(
      'as: ada is deactivated and can do nothing; reactivate the account first',
    );
  });

  test('is told of the project’s default assignment', () => {
    const { site, request } = openSite({
      projects: smallSite.projects.map((project) => ({ ...project, defaultAssignee: 'root' })),
    });
    const { key } = request();
    expect(site.view(key, { as: 'ada' })?.assignee).toBe('root');
    expect(site.inbox('root')).toMatchObject([{ kind: 'assigned', issueKey: key }]);
  });
});

describe('a definition', () => {
  const support = smallSite.projects[0];
  test.each([
    [
      { organisations: [{ id: '1', name: 'North', members: ['ghost'] }] },
      "organisations[0].members: there is no account 'ghost' among the users",
    ],
    [
      { organisations: [{ id: 'north', name: 'North', members: [] }] },
      "organisations[0].id: 'north' has to be digits, as Jira numbers them",
    ],
    [
      { projects: support === undefined ? [] : [{ ...support, lead: 'ghost' }] },
      "projects[0].lead: there is no account 'ghost' among the users",
    ],
    [
      { projects: support === undefined ? [] : [{ ...support, workflow: { initial: 'New', transitions: [] } }] },
      "projects[0].workflow.initial: there is no 'New'; there are: Open, In progress, Solved",
    ],
    [{ users: [...smallSite.users, ...smallSite.users.slice(0, 1)] }, "users: the account 'ada' is there twice"],
    [
      { issues: [{ key: 'XYZ-1', summary: 'x', reporter: null, createdAt: '2026-11-01T00:00:00Z' }] },
      "issues[0].key: 'XYZ-1' is not the key of an issue in one of the site's projects",
    ],
    [
      {
        issues: [
          { key: 'SUP-1', requestType: 'Complain', summary: 'x', reporter: null, createdAt: '2026-11-01T00:00:00Z' },
        ],
      },
      "issues[0].requestType: SUP has no request type 'Complain'",
    ],
  ])('is refused when a reference leads nowhere (%#)', (change, reason) => {
    expect(() => openSite(change)).toThrow(reason);
  });

  test('brings its issues with comments and history, in silence', () => {
    const { site, events } = openSite({
      issues: [
        {
          key: 'SUP-7',
          requestType: 'Ask a question',
          summary: 'Old',
          reporter: 'dora',
          assignee: 'ada',
          status: 'In progress',
          createdAt: '2026-11-20T08:00:00+01:00',
          fields: { 'Affected modules': ['Mail'] },
          comments: [{ author: 'ada', at: '2026-11-20T09:00:00Z', text: 'We look.', public: true }],
          history: [{ at: '2026-11-20T08:30:00Z', author: 'root', field: 'assignee', from: null, to: 'ada' }],
        },
      ],
    });
    expect([events, site.notices]).toEqual([[], []]);
    expect(site.view('SUP-7', { as: 'ada' })).toMatchObject({
      created: Date.parse('2026-11-20T07:00:00Z'),
      updated: Date.parse('2026-11-20T09:00:00Z'),
      organisations: ['2'],
      status: 'In progress',
      fields: { 'Affected modules': 'Mail' },
      comments: [{ text: 'We look.' }],
      history: [{ author: 'root', field: 'assignee', to: 'Ada Agent' }],
    });
    expect(site.createRequest({ as: 'cleo', project: 'SUP', channel: 'email', summary: 'next' }).key).toBe('SUP-8');
  });
});
