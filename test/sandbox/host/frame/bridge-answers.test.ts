import { bridgeAnswers, type FrameListener } from '../../../../sandbox/host/page/frame/bridge-answers';

const PLACE = { account: 'lukas-brandt', moduleKey: 'ticket-context', extension: { issue: { id: '10041' } } };

const posted: { readonly path: string; readonly body: unknown }[] = [];
let answer: unknown = {};
const failed = jest.fn();
const listener: FrameListener = {
  drawn: jest.fn(),
  resized: jest.fn(),
  flagged: jest.fn(),
  failed,
  closed: jest.fn(),
  listens: () => () => undefined,
};
const ask = bridgeAnswers(PLACE, listener);

beforeEach(() => {
  posted.length = 0;
  failed.mockClear();
  answer = {};
  global.fetch = (async (path: string, init: { readonly body: string }) => {
    posted.push({ path, body: JSON.parse(init.body) });
    return { ok: true, status: 200, json: async () => answer };
  }) as unknown as typeof fetch;
});

test.each(['teleport', 'openModal', 'requestTeamworkGraph', 'publishRealtimeChannel', ''])(
  'the command "%s" is not played: refused to the app, shown on the page, kept in the log',
  async (command) => {
    await expect(ask(command, {})).rejects.toThrow(`The sandbox does not know the bridge command ${command}.`);
    expect(failed).toHaveBeenCalledWith(`The sandbox does not know the bridge command ${command}.`);
    expect(posted).toEqual([
      { path: '/api/bridge/refused', body: { moduleKey: 'ticket-context', what: `bridge command ${command}` } },
    ]);
  },
);

test('a resolver is asked for this person and place, whatever the front end claims about itself', async () => {
  answer = { value: { sentence: 'because' } };
  const data = { functionKey: 'explain', payload: { a: 1 }, account: 'site-admin', moduleKey: 'admin' };
  await expect(ask('invoke', data)).resolves.toEqual({ sentence: 'because' });
  expect(posted).toEqual([
    { path: '/api/bridge/invoke', body: { ...PLACE, functionKey: 'explain', payload: { a: 1 } } },
  ]);
});

test('what the platform refuses to a resolver call arrives as an error', async () => {
  answer = { error: '"customer" is not in unlicensedAccess' };
  await expect(ask('invoke', { functionKey: 'explain' })).rejects.toThrow('unlicensedAccess');
});

test('a violation of the content security policy is kept in the log', async () => {
  await ask('policyViolation', { directive: 'img-src', blocked: 'https://tracker.example' });
  expect(posted[0]?.body).toEqual({
    moduleKey: 'ticket-context',
    what: 'blocked by the content security policy: img-src https://tracker.example',
  });
});

test('reconcile without a ForgeDoc and places that do not exist are refused', async () => {
  await expect(ask('reconcile', { forgeDoc: '<div>' })).rejects.toThrow('reconcile without a forgeDoc');
  await expect(ask('navigate', { target: 'dashboard' })).rejects.toThrow('The sandbox has no such place');
});
