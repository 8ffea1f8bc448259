import { MINUTE_MS, type Instant } from '../instant';
import type { StrongWords } from './lexicon/strong-words';
import type { Seriousness } from './seriousness';

export interface SilenceFacts {
  readonly seriousness: Seriousness;
  /** The responsible desk is open now. */
  readonly deskOpen: boolean;
  /** When the three questions went out; undefined = not asked yet. */
  readonly askedAt?: Instant;
  /** The customer works productively with the system (phase), answers come first. */
  readonly customerProductive: boolean;
  /** Answer of the reporter, when there is one already. */
  readonly productive?: boolean;
  /** `settings.silenceMinutes`. */
  readonly silenceMinutes: number;
}

export type SilenceDecision =
  | { readonly do: 'ask' }
  | { readonly do: 'wait'; readonly until: Instant }
  | { readonly do: 'alert'; readonly words: readonly string[] }
  | {
      readonly do: 'nothing';
      readonly because: 'it is known' | 'the desk is open' | 'no strong words' | 'no productive system';
    };

/**
 * The silence rule (R3): a ticket without answers is asked at once; outside hours strong words about a
 * productive system and `silenceMinutes` without an answer alert on-call.
 */
export const decideSilence = (facts: SilenceFacts, now: Instant): SilenceDecision => {
  const { seriousness } = facts;
  if (seriousness.serious !== 'unknown') return { do: 'nothing', because: 'it is known' };
  if (facts.askedAt === undefined) return { do: 'ask' };
  if (facts.deskOpen) return { do: 'nothing', because: 'the desk is open' };
  if (seriousness.suggestion === undefined) return { do: 'nothing', because: 'no strong words' };
  if (!concernsProduction(facts, seriousness.suggestion)) return { do: 'nothing', because: 'no productive system' };
  const until = facts.askedAt + facts.silenceMinutes * MINUTE_MS;
  return now < until ? { do: 'wait', until } : { do: 'alert', words: seriousness.suggestion.words };
};

/** The answer counts first, then phase and words; a data breach is serious on any system. */
const concernsProduction = ({ productive, customerProductive }: SilenceFacts, suggestion: StrongWords): boolean =>
  suggestion.about === 'data breach' || (productive ?? (customerProductive && !suggestion.testSystem));
