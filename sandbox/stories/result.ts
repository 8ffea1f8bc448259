import type { Instant } from '../../src/domain/instant';
import type { Check } from './checks/check';
import type { Story } from './story';
import type { TicketCost } from './ticket-costs';

/** Whose column an event of the telling stands in. */
export type Teller = 'customer' | 'app' | 'desk';

/** One thing that happened, as a reader wants to hear it. */
export interface ToldEvent {
  readonly at: Instant;
  readonly teller: Teller;
  readonly text: string;
}

/** One step as it was played. */
export interface PlayedStep {
  readonly index: number;
  readonly at: Instant;
  readonly say?: string;
  readonly events: readonly ToldEvent[];
  readonly checks: readonly Check[];
}

export interface PlayedTicket {
  readonly name: string;
  readonly key: string;
  readonly cost: TicketCost;
}

/** A played story: what happened, what was expected, what it cost. */
export interface StoryResult {
  readonly story: Story;
  readonly steps: readonly PlayedStep[];
  /** What holds for every story: nothing refused, no unknown route, no error of the app. */
  readonly always: readonly Check[];
  readonly tickets: readonly PlayedTicket[];
  /** What the app's requests were checked against, or why against nothing; absent when nothing was played. */
  readonly contract?: string;
  readonly milliseconds: number;
  /** Why the story could not be played to its end. */
  readonly broken?: string;
}

/** Every expectation of a story, in order. */
export const checksOf = (result: StoryResult): readonly Check[] => [
  ...result.steps.flatMap((step) => step.checks),
  ...result.always,
];

const holds = (result: StoryResult): boolean => checksOf(result).every((check) => check.passed);

/** A known gap that is closed: the story holds and must lose the mark. */
export const isGapClosed = (result: StoryResult): boolean =>
  result.story.knownGap !== undefined && result.broken === undefined && holds(result);

/**
 * A story fails when it broke off or one expectation fails. With a known gap failing expectations are skipped
 * instead; when the gap is closed it fails until the mark is taken out, so that no mark outlives its gap.
 */
export const verdictOf = (result: StoryResult): 'passed' | 'failed' | 'skipped' => {
  if (result.broken !== undefined || isGapClosed(result)) return 'failed';
  if (holds(result)) return 'passed';
  return result.story.knownGap === undefined ? 'failed' : 'skipped';
};
