import { asUser, openSite } from '../open-site';

describe('entity properties', () => {
  test('of an issue are made with 201, changed with 200, read and deleted', async () => {
    const { request, call, site } = openSite();
    const { id } = request();
    const path = `/rest/api/3/issue/${id}/properties/meridian`;
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('PUT', path, { stage: 'waiting' })).status).toBe(201);
    expect((await call('PUT', path, { stage: 'done' })).status).toBe(200);
    expect((await call('GET', path)).body).toEqual({ key: 'meridian', value: { stage: 'done' } });
    expect(site.propertyOf('issue', id, 'meridian')).toEqual({ stage: 'done' });
    expect((await call('DELETE', path)).status).toBe(204);
    expect(site.propertyOf('issue', id, 'meridian')).toBeUndefined();
  });

  test('neither touch `updated` nor emit an updated event', async () => {
    const { request, call, events, site, clock } = openSite();
    const { id, key } = request();
    const before = site.view(key, { as: 'ada' })?.updated;
    await clock.advanceTo(clock.now() + 60_000);
    await call('PUT', `/rest/api/3/issue/${id}`, { properties: [{ key: 'meridian', value: 1 }] });
    expect(events.map((event) => event.eventType)).toEqual(['avi:jira:created:issue', 'avi:jira:set:issue-property']);
    expect(site.view(key, { as: 'ada' })?.updated).toBe(before);
  });

  test('are within 32,768 characters and 255 of the key', async () => {
    const { request, call } = openSite();
    const { id } = request();
    expect((await call('PUT', `/rest/api/3/issue/${id}/properties/a`, 'x'.repeat(32_767))).status).toBe(400);
    expect((await call('PUT', `/rest/api/3/issue/${id}/properties/${'k'.repeat(256)}`, 1)).status).toBe(400);
    expect((await call('PUT', `/rest/api/3/issue/${id}/properties/a`, 'x'.repeat(32_766))).status).toBe(201);
  });

  test('are written by who may edit, read by who may see', async () => {
    const { request, call, site } = openSite();
    const { id } = request();
    site.changePermissions('SUP', { edit: ['app'] });
    expect((await call('PUT', `/rest/api/3/issue/${id}/properties/a`, 1, asUser('ada'))).status).toBe(403);
    expect((await call('PUT', `/rest/api/3/issue/${id}/properties/a`, 1)).status).toBe(201);
    expect((await call('GET', `/rest/api/3/issue/${id}/properties/a`, undefined, asUser('ada'))).status).toBe(200);
  });

  test('of a project are written by its administrators only', async () => {
    const { call, site } = openSite();
    const path = '/rest/api/3/project/SUP/properties/meridian';
    expect((await call('PUT', path, { mode: 'act' }, asUser('ada'))).status).toBe(403);
    expect((await call('PUT', path, { mode: 'act' })).status).toBe(201);
    expect(site.propertyOf('project', '10000', 'meridian')).toEqual({ mode: 'act' });
    expect((await call('GET', path, undefined, asUser('ada'))).body.value).toEqual({ mode: 'act' });
    expect((await call('PUT', '/rest/api/3/project/DEV/properties/meridian', { mode: 'act' })).status).toBe(404);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('DELETE', path)).status).toBe(404);
  });
});
