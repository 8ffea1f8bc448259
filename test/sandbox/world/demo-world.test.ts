import { parseRules } from '../../../src/domain/rules/parse-rules';
import { badlyConfiguredSite } from '../../../sandbox/world/badly-configured-site';
import { CUSTOMER_ORGANISATIONS } from '../../../sandbox/world/customer-organisations';
import { demoRules } from '../../../sandbox/world/demo-rules';
import { demoSite } from '../../../sandbox/world/demo-site';
import { STAFF } from '../../../sandbox/world/staff';

const NOW = Date.UTC(2026, 10, 28, 9);
const site = demoSite(NOW);
const accounts = new Set(site.users.map((user) => user.accountId));

describe('the demo world', () => {
  test('it has 25 people, at least 14 customers over five desks, and 40 open tickets', () => {
    expect(STAFF).toHaveLength(25);
    expect(CUSTOMER_ORGANISATIONS.length).toBeGreaterThanOrEqual(14);
    expect(new Set(CUSTOMER_ORGANISATIONS.map((customer) => customer.desk)).size).toBe(5);
    expect(site.issues).toHaveLength(40);
  });

  test('no e-mail address could belong to anybody', () => {
    expect(site.users.filter((user) => !user.email.endsWith('.example')).map((user) => user.email)).toEqual([]);
  });

  test('every kind of lead is there', () => {
    const units = new Set(CUSTOMER_ORGANISATIONS.map((customer) => customer.lead?.unit ?? 'none'));
    expect([...units].sort()).toEqual(['Business Consulting', 'Learning Consulting', 'none']);
    expect(CUSTOMER_ORGANISATIONS.some((customer) => customer.phase === 'introduction')).toBe(true);
  });

  test('customers sit in countries without a desk of their own too', () => {
    const countries = CUSTOMER_ORGANISATIONS.map((customer) => customer.country);
    expect(countries).toEqual(expect.arrayContaining(['CH', 'MY', 'DE', 'AT', 'RO', 'AU', 'SG']));
  });

  test('leads, deputies and project teams are people of the vendor', () => {
    const staff = new Set(STAFF.map((member) => member.account));
    const named = CUSTOMER_ORGANISATIONS.flatMap((customer) => [
      ...customer.projectTeam,
      ...(customer.lead === undefined ? [] : [customer.lead.account, customer.lead.deputy ?? customer.lead.account]),
    ]);
    expect(named.filter((account) => !staff.has(account))).toEqual([]);
  });

  test('open tickets name people and request types that are there', () => {
    const types = new Set(site.projects.flatMap((project) => (project.requestTypes ?? []).map((type) => type.name)));
    for (const issue of site.issues ?? []) {
      expect(accounts).toContain(issue.reporter);
      if (issue.assignee != null) expect(accounts).toContain(issue.assignee);
      expect(types).toContain(issue.requestType);
      expect(Date.parse(issue.createdAt)).toBeLessThan(NOW);
    }
  });

  test('the rules with people and rota are accepted by the app’s own parser', () => {
    expect(parseRules(JSON.parse(JSON.stringify(demoRules()))).people).toHaveLength(25);
  });
});

describe('the badly configured site', () => {
  const bad = badlyConfiguredSite(NOW);

  test('the app may not assign there, and another rule assigns and replies', () => {
    const support = bad.projects.find((project) => project.key === 'SUP');
    expect(support?.permissions.assign).not.toContain('app');
    expect(support?.defaultAssignee).toBe('lukas-brandt');
    expect((bad.automations ?? []).flatMap((rule) => rule.then).length).toBe(2);
  });

  test('fields are missing, people are deactivated, one project is team-managed', () => {
    expect(bad.fields.map((field) => field.name)).not.toContain('Technically complex');
    expect(bad.users.filter((user) => user.active === false).map((user) => user.accountId)).toEqual([
      'tobias-klein',
      'raluca-enache',
    ]);
    expect(bad.projects.map((project) => project.style)).toContain('team-managed');
  });
});
