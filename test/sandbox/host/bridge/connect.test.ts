import { connect, type Connection } from '../../../../sandbox/host/bridge/connect';

/** Two sides that hear each other as over `postMessage`: copies only. */
const pair = (answer: (command: string, data: unknown) => unknown) => {
  const sides: { page?: Connection; frame?: Connection } = {};
  const page = connect({
    side: 'page',
    send: (message) => sides.frame?.receive(JSON.parse(JSON.stringify(message))),
    answer,
  });
  const frame = connect({
    side: 'frame',
    send: (message) => sides.page?.receive(JSON.parse(JSON.stringify(message))),
    answer: (command) => Promise.reject(new Error(`a frame does not know ${command}`)),
  });
  Object.assign(sides, { page, frame });
  return { page, frame };
};

test('a question is answered, and a callback in it can be called from the other side', async () => {
  const heard: unknown[] = [];
  const { frame } = pair(async (command, data) => {
    const { done } = data as { readonly done: (what: string) => Promise<unknown> };
    return `${command}: ${String(await done('ready'))}`;
  });
  const done = (what: string) => heard.push(what);
  await expect(frame.ask('invoke', { done })).resolves.toBe('invoke: 1');
  expect(heard).toEqual(['ready']);
});

test('a refusal arrives as an error with the words of who refused, in both directions', async () => {
  const { page, frame } = pair(() => {
    throw new Error('The sandbox does not know the bridge command teleport.');
  });
  await expect(frame.ask('teleport', {})).rejects.toThrow('The sandbox does not know the bridge command teleport.');
  await expect(page.ask('dance', {})).rejects.toThrow('a frame does not know dance');
});

test('what is not a message of the bridge is not heard', () => {
  const answer = jest.fn();
  const { page } = pair(answer);
  page.receive({ kind: 'ask', id: '1', name: 'invoke' });
  page.receive('invoke');
  page.receive(null);
  expect(answer).not.toHaveBeenCalled();
});
