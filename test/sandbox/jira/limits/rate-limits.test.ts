import { openSite } from '../open-site';

describe('rate limits', () => {
  test('refuse the 21st write of one issue within two seconds', async () => {
    const { request, call, clock } = openSite();
    const { id } = request();
    const other = request();
    const write = (issue = id) => call('PUT', `/rest/api/3/issue/${issue}/properties/a`, 1);
    for (let count = 0; count < 20; count += 1) expect((await write()).status).toBeLessThan(300);
    expect(await write()).toMatchObject({
      status: 429,
      headers: { 'RateLimit-Reason': 'jira-per-issue-on-write', 'Retry-After': '2' },
    });
    expect((await write(other.id)).status).toBe(201);
    await clock.advanceTo(clock.now() + 2_001);
    expect((await write()).status).toBe(200);
  });

  test('refuse the 101st write of one issue within thirty seconds', async () => {
    const { request, call, clock } = openSite();
    const { id } = request();
    const write = () => call('PUT', `/rest/api/3/issue/${id}/properties/a`, 1);
    for (let round = 0; round < 5; round += 1) {
      for (let count = 0; count < 20; count += 1) expect((await write()).status).toBeLessThan(300);
      await clock.advanceTo(clock.now() + 2_001);
    }
    expect(await write()).toMatchObject({ status: 429, headers: { 'Retry-After': '30' } });
    await clock.advanceTo(clock.now() + 30_000);
    expect((await write()).status).toBe(200);
  });

  test('refuse the 101st read of one endpoint within a second, and fill up again', async () => {
    const { call, clock } = openSite();
    const read = async () => (await call('GET', '/rest/api/3/field')).status;
    for (let count = 0; count < 100; count += 1) expect(await read()).toBe(200);
    expect(await read()).toBe(429);
    await clock.advanceTo(clock.now() + 10);
    expect(await read()).toBe(200);
    expect(await read()).toBe(429);
  });

  test('refuse everything once the points of the hour are spent, until the next hour', async () => {
    const { call, clock } = openSite();
    await clock.advanceTo(Date.parse('2026-11-23T09:10:00Z'));
    for (let spent = 0; spent < 65_000;) {
      const { points } = await call('GET', '/rest/api/3/field');
      spent += points;
      await clock.advanceTo(clock.now() + 10);
    }
    const refused = await call('GET', '/rest/api/3/myself');
    expect(refused).toMatchObject({ status: 429, headers: { 'RateLimit-Reason': 'jira-quota-global-based' } });
    await clock.advanceTo(clock.now() + Number(refused.headers['Retry-After']) * 1000);
    expect((await call('GET', '/rest/api/3/myself')).status).toBe(200);
  });
});
