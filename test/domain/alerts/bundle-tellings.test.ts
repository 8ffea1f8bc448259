import { bundleTellings } from '../../../src/domain/alerts/bundle-tellings';

const at = (second: number, ticketKey: string) => ({ ticketKey, text: `${ticketKey} is down`, at: second * 1000 });

describe('alerts to one person', () => {
  it('ring one by one while they are two within a minute', () => {
    expect(bundleTellings([at(0, 'SD-1'), at(59, 'SD-2')], 'en').map(({ sendAt, text }) => [sendAt, text])).toEqual([
      [0, 'SD-1 is down'],
      [59_000, 'SD-2 is down'],
    ]);
  });

  it('are one summary from the third within a minute on', () => {
    expect(bundleTellings([at(0, 'SD-1'), at(10, 'SD-2'), at(20, 'SD-3'), at(50, 'SD-4')], 'en')).toEqual([
      { sendAt: 0, ticketKeys: ['SD-1'], text: 'SD-1 is down' },
      { sendAt: 10_000, ticketKeys: ['SD-2'], text: 'SD-2 is down' },
      {
        sendAt: 60_000,
        ticketKeys: ['SD-1', 'SD-2', 'SD-3', 'SD-4'],
        text: '4 serious incidents: SD-1, SD-2, SD-3, SD-4',
      },
    ]);
  });

  it('ring alone again after the minute', () => {
    expect(bundleTellings([at(0, 'SD-1'), at(10, 'SD-2'), at(60, 'SD-3')], 'de').map(({ sendAt }) => sendAt)).toEqual([
      0, 10_000, 60_000,
    ]);
  });

  it('are bundled into a text that a telephone shows whole', () => {
    const storm = Array.from({ length: 60 }, (_, index) => at(index / 2, `SD-${1000 + index}`));
    const summary = bundleTellings(storm, 'de').at(-1);
    expect(summary?.ticketKeys).toHaveLength(60);
    expect(summary?.text.length).toBeLessThanOrEqual(130);
    expect(summary?.text).toMatch(/^60 schwerwiegende Störungen: SD-1000, /u);
  });
});
