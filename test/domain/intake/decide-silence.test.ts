import { decideSilence, type SilenceFacts } from '../../../src/domain/intake/decide-silence';
import { instantOf, MINUTE_MS } from '../../../src/domain/instant';

const ASKED = instantOf('2026-11-25T22:00:00Z');
const UNASKED: SilenceFacts = {
  seriousness: {
    serious: 'unknown',
    because: 'no answers',
    suggestion: { about: 'outage', words: ['LMS down'], testSystem: false },
  },
  deskOpen: false,
  customerProductive: true,
  silenceMinutes: 15,
};
const FACTS: SilenceFacts = { ...UNASKED, askedAt: ASKED };
const decide = (more: Partial<SilenceFacts>, minutes: number) =>
  decideSilence({ ...FACTS, ...more }, ASKED + minutes * MINUTE_MS);

describe('a ticket without answers', () => {
  it('is asked at once, at every hour', () => {
    expect(decideSilence(UNASKED, ASKED)).toEqual({ do: 'ask' });
    expect(decideSilence({ ...UNASKED, deskOpen: true }, ASKED)).toEqual({ do: 'ask' });
  });

  it('with strong words waits 15 minutes for the answer while the desk is closed', () => {
    expect(decide({}, 0)).toEqual({ do: 'wait', until: ASKED + 15 * MINUTE_MS });
    expect(decide({}, 14)).toEqual({ do: 'wait', until: ASKED + 15 * MINUTE_MS });
  });

  it('alerts on-call after 15 minutes of silence, with the words that spoke', () => {
    expect(decide({}, 15)).toEqual({ do: 'alert', words: ['LMS down'] });
  });

  it.each<[string, Partial<SilenceFacts>, string]>([
    ['while the desk is open', { deskOpen: true }, 'the desk is open'],
    ['without strong words', { seriousness: { serious: 'unknown', because: 'no answers' } }, 'no strong words'],
    ['for a customer who is not productive yet', { customerProductive: false }, 'no productive system'],
    ['when the answer says that the system is not productive', { productive: false }, 'no productive system'],
    [
      'when the text speaks of a test system',
      {
        seriousness: {
          serious: 'unknown',
          because: 'no answers',
          suggestion: { about: 'outage', words: ['x'], testSystem: true },
        },
      },
      'no productive system',
    ],
    [
      'once the answers are there',
      { seriousness: { serious: false, because: 'people can work', impact: 'minor' } },
      'it is known',
    ],
  ])('does not alert %s', (_name, more, because) => {
    expect(decide(more, 60)).toEqual({ do: 'nothing', because });
  });

  it('alerts when the answer says productive, whatever the phase', () => {
    expect(decide({ customerProductive: false, productive: true }, 15)).toEqual({ do: 'alert', words: ['LMS down'] });
  });

  it('alerts for words of a data breach on any system', () => {
    const suggestion = { about: 'data breach', words: ['Datenleck'], testSystem: true } as const;
    const seriousness = { serious: 'unknown', because: 'no answers', suggestion } as const;
    expect(decide({ seriousness, customerProductive: false }, 15)).toEqual({ do: 'alert', words: ['Datenleck'] });
  });
});
