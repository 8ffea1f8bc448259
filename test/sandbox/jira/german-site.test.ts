import { openSite } from './open-site';
import { smallSite } from './small-site';

const [support, ...others] = smallSite.projects;

describe('a German site', () => {
  const german = () => {
    if (support === undefined) throw new Error('the small site has a project');
    return openSite({
      language: 'de',
      projects: [
        { ...support, issueTypes: [{ name: 'Incident', notOnScreens: ['Priority'] }, { name: 'Request' }] },
        ...others,
      ],
    });
  };

  test('shows German names and keeps the ids', async () => {
    const { request, call, site } = german();
    const { id, key } = request();
    const { body } = await call('GET', `/rest/api/3/issue/${id}?fields=priority,customfield_10002&expand=names`);
    expect(body.names).toEqual({ priority: 'Priorität', customfield_10002: 'Organisationen' });
    site.assign({ as: 'ada', issue: key, to: 'ben' });
    expect(site.view(key, { as: 'ada' })?.history).toMatchObject([{ field: 'assignee' }]);
  });

  test('understands screens and edits that name Jira’s fields in English or German', async () => {
    const { request, site } = german();
    const { key } = request();
    const set = (field: string) => () => site.edit({ as: 'ada', issue: key, fields: { [field]: 'High' } });
    expect(set('Priority')).toThrow("Field 'priority' cannot be set. It is not on the appropriate screen, or unknown.");
    site.setOnScreens({ project: 'SUP', issueType: 'Incident', field: 'Priorität', shown: true });
    set('Priority')();
    set('Priorität')();
    expect(site.view(key, { as: 'ada' })?.priority).toBe('High');
  });
});
