import { asUser, openSite } from '../open-site';

const doc = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const internal = [{ key: 'sd.public.comment', value: { internal: true } }];

describe('comments', () => {
  test('a comment is public unless its property says internal', async () => {
    const { request, call } = openSite();
    const { id } = request();
    const post = (body: object) => call('POST', `/rest/api/3/issue/${id}/comment`, body);
    expect(await post({ body: doc('Hello.') })).toMatchObject({ status: 201, body: { jsdPublic: true } });
    expect(await post({ body: doc('Between us.'), properties: internal })).toMatchObject({
      status: 201,
      body: { jsdPublic: false },
    });
    expect(
      await post({ body: doc('Stated.'), properties: [{ key: 'sd.public.comment', value: { internal: false } }] }),
    ).toMatchObject({ body: { jsdPublic: true } });
  });

  test('the customer is told of public comments only, the assignee of both, the author of neither', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    site.assign({ as: 'ben', issue: key, to: 'ada' });
    await call('POST', `/rest/api/3/issue/${id}/comment`, { body: doc('For you.') }, asUser('ben'));
    await call(
      'POST',
      `/rest/api/3/issue/${id}/comment`,
      { body: doc('For us.'), properties: internal },
      asUser('ben'),
    );
    expect(site.inbox('cleo').map(({ kind, text }) => [kind, text])).toEqual([
      ['request received', 'The player stops'],
      ['public comment', 'For you.'],
    ]);
    expect(site.inbox('ada').map(({ kind, text }) => [kind, text])).toEqual([
      ['assigned', 'The player stops'],
      ['public comment', 'For you.'],
      ['internal comment', 'For us.'],
    ]);
    expect(site.inbox('ben')).toEqual([]);
  });

  test('who is mentioned hears it once, as mentioned; who may not see the issue hears nothing', async () => {
    const { request, call, site } = openSite();
    const { id } = request();
    const mention = (accountId: string) => ({ type: 'mention', attrs: { id: accountId, text: `@${accountId}` } });
    const body = {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [mention('ada'), { type: 'text', text: ' please' }, mention('out')] }],
    };
    await call('POST', `/rest/api/3/issue/${id}/comment`, { body, properties: internal });
    expect(site.inbox('ada')).toMatchObject([{ kind: 'mentioned', text: '@ada please@out' }]);
    expect(site.inbox('out')).toEqual([]);
  });

  test.each([
    [{ body: 'plain text' }, 'Comment body is not valid!'],
    [{ body: { type: 'doc', version: 1, content: [{ type: 'text', text: 'bare' }] } }, 'Comment body is not valid!'],
    [
      { body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] } },
      'Comment body is not valid!',
    ],
    [{ body: { type: 'doc', version: 1, content: [] } }, 'Comment body can not be empty!'],
    [
      { body: doc('x'.repeat(32_768)) },
      'The entered text is too long. It exceeds the allowed limit of 32,767 characters.',
    ],
  ])('refuses a body that is no document, or too long', async (body, reason) => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    expect(await call('POST', `/rest/api/3/issue/${id}/comment`, body)).toMatchObject({
      status: 400,
      body: { errors: { comment: reason } },
    });
    expect(site.view(key, { as: 'ada' })?.comments).toEqual([]);
  });

  test('lists, shows, edits and deletes; only the author or who may delete all', async () => {
    const { request, call, site } = openSite();
    const { id, key } = request();
    const { id: comment } = site.comment({ as: 'ada', issue: key, text: 'First', public: true });
    const path = `/rest/api/3/issue/${id}/comment`;
    expect((await call('GET', path)).body).toMatchObject({
      total: 1,
      comments: [{ id: comment, author: { accountId: 'ada' } }],
    });
    expect((await call('PUT', `${path}/${comment}`, { body: doc('Second') }, asUser('ben'))).status).toBe(400);
    expect((await call('PUT', `${path}/${comment}`, { body: doc('Second') }, asUser('ada'))).status).toBe(200);
    expect((await call('GET', `${path}/${comment}`)).body.body).toEqual(doc('Second'));
    expect((await call('DELETE', `${path}/${comment}`, undefined, asUser('ben'))).status).toBe(400);
    expect((await call('DELETE', `${path}/${comment}`, undefined, asUser('root'))).status).toBe(204);
    expect((await call('GET', `${path}/${comment}`)).status).toBe(404);
  });
});
