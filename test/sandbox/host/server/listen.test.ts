import { Hono } from 'hono';
import { listen } from '../../../../sandbox/host/server/listen';

const saying = (word: string) => new Hono().get('/', (context) => context.text(word));
const said = async (port: number) => (await fetch(`http://localhost:${port}/`)).text();

test('a port that is taken is left to who has it: the next free one is used', async () => {
  const first = await listen(saying('first'), 18_650);
  const second = await listen(saying('second'), first.port);
  try {
    expect(second.port).toBeGreaterThan(first.port);
    await expect(said(first.port)).resolves.toBe('first');
    await expect(said(second.port)).resolves.toBe('second');
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

test('after closing, the port is free again', async () => {
  const first = await listen(saying('first'), 18_660);
  await first.close();
  const again = await listen(saying('again'), first.port);
  expect(again.port).toBe(first.port);
  await again.close();
});
