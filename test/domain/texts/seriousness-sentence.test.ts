import { instantOf } from '../../../src/domain/instant';
import { impactField } from '../../../src/domain/texts/impact-field';
import { seriousnessSentence } from '../../../src/domain/texts/seriousness-sentence';

const BERLIN = { zone: 'Europe/Berlin', language: 'de' };

describe('the sentence for the agent', () => {
  it('says why a ticket is serious', () => {
    expect(
      seriousnessSentence(
        { serious: true, because: 'nobody can work on a productive system', impact: 'outage' },
        BERLIN,
      ),
    ).toBe('Schwerwiegend: niemand kann mit dem Produktivsystem arbeiten.');
  });

  it('shows the words that only suggest it', () => {
    const suggestion = { about: 'outage', words: ['LMS down'], testSystem: false } as const;
    expect(
      seriousnessSentence({ serious: 'unknown', because: 'no answers', suggestion }, { zone: 'UTC', language: 'en' }),
    ).toBe(
      'Not known whether it is serious: nobody answered the questions about productive use and impact yet. These words suggest an outage: “LMS down”.',
    );
  });

  it('says when on-call is alerted after a maintenance window', () => {
    const alertAt = instantOf('2026-11-25T11:10:00Z');
    const window = { start: 0, end: instantOf('2026-11-25T11:00:00Z'), doneBy: 'ulf' };
    expect(
      seriousnessSentence(
        {
          serious: true,
          because: 'nobody can work on a productive system',
          impact: 'outage',
          maintenance: { window, alertAt },
        },
        BERLIN,
      ),
    ).toContain('die Bereitschaft wird am Mittwoch, 25. November, 12:10 alarmiert');
  });
});

describe('the field “Reported impact”', () => {
  it('says the impact, and is empty while nothing is known', () => {
    expect(impactField('blocker', 'en')).toBe('Blocker: hardly anybody can work on a productive system');
    expect(impactField(undefined, 'en')).toBeNull();
  });
});
