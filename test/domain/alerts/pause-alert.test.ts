import { goOnAfterPause, pauseAlert } from '../../../src/domain/alerts/pause-alert';
import { raiseAlert } from '../../../src/domain/alerts/raise-alert';
import { DAY_MS, MINUTE_MS } from '../../../src/domain/instant';

const NOW = 1_700_000_000_000;
const { alert } = raiseAlert(
  {
    ticket: { id: '10001', key: 'SUP-1' },
    desk: 'saarbruecken',
    language: 'en',
    text: 'Brennwald: nobody can work since 10:05.',
    steps: [{ who: 'duty', waitMinutes: 10 }],
    rulesVersion: 1,
  },
  NOW,
);
const HIDDEN = 'the ticket is not visible';

describe('an alert whose ticket may not be touched', () => {
  test('stays alive and is due again in five minutes', () => {
    expect(pauseAlert(alert, HIDDEN, NOW)).toMatchObject({
      status: 'raised',
      dueAt: NOW + 5 * MINUTE_MS,
      paused: { since: NOW, because: HIDDEN },
    });
  });

  test('remembers since when, and is due once a day after the first', () => {
    const later = NOW + 2 * DAY_MS;
    const paused = pauseAlert(pauseAlert(alert, HIDDEN, NOW), HIDDEN, later);
    expect(paused).toMatchObject({ dueAt: later + DAY_MS, paused: { since: NOW } });
  });

  test('is called off after 30 days, and nothing is due any more', () => {
    const ended = pauseAlert(pauseAlert(alert, HIDDEN, NOW), HIDDEN, NOW + 30 * DAY_MS);
    expect(ended).toMatchObject({
      status: 'called off',
      answers: [{ what: 'called off', by: null, because: 'the ticket is not visible for 30 days' }],
    });
    expect(ended.dueAt).toBeUndefined();
  });

  test('goes on at once when the ticket is there again', () => {
    const again = goOnAfterPause(pauseAlert(alert, HIDDEN, NOW), NOW + DAY_MS);
    expect(again.dueAt).toBe(NOW + DAY_MS);
    expect(again.paused).toBeUndefined();
    expect(again.revision).toBe(alert.revision + 2);
  });
});
