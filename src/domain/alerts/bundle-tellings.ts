import { SECOND_MS, type Instant } from '../instant';
import { say } from '../texts/say';
import { shorten } from '../texts/shorten';

/** One telling of one person, of whichever alert. */
export interface TellingOfPerson {
  readonly ticketKey: string;
  readonly text: string;
  readonly at: Instant;
}

/** One message to the person; a bundle is sent when its window ends. */
export interface TellingMessage {
  readonly sendAt: Instant;
  readonly ticketKeys: readonly string[];
  readonly text: string;
}

/** From how many alerts within which time a person gets one summary (as Splunk On-Call does it). */
export const BUNDLE = { alerts: 3, withinMs: 60 * SECOND_MS } as const;

/**
 * Messages to one person for these tellings, recently sent ones included: the first two ring on their own, the third
 * and every further one within the same 60 seconds go into one summary, so that ringing never hides what it is about.
 */
export const bundleTellings = (tellings: readonly TellingOfPerson[], language: string): readonly TellingMessage[] => {
  const bursts: TellingOfPerson[][] = [];
  for (const telling of tellings.toSorted((a, b) => a.at - b.at)) {
    const burst = bursts.at(-1);
    const [first] = burst ?? [];
    if (burst !== undefined && first !== undefined && telling.at - first.at < BUNDLE.withinMs) burst.push(telling);
    else bursts.push([telling]);
  }
  return bursts.flatMap((burst) => messagesOf(burst, language));
};

const messagesOf = (burst: readonly TellingOfPerson[], language: string): readonly TellingMessage[] => {
  const alone = burst
    .slice(0, BUNDLE.alerts - 1)
    .map(({ ticketKey, text, at }) => ({ sendAt: at, ticketKeys: [ticketKey], text }));
  const [first] = burst;
  if (first === undefined || burst.length < BUNDLE.alerts) return alone;
  const keys = burst.map(({ ticketKey }) => ticketKey);
  const text = shorten(say(language, 'alertBundle', { count: String(keys.length), keys: keys.join(', ') }), 130);
  return [...alone, { sendAt: first.at + BUNDLE.withinMs, ticketKeys: keys, text }];
};
