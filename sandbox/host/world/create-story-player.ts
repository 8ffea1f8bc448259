import { playStep } from '../../stories/play-step';
import type { PlayedStep } from '../../stories/result';
import type { Stage } from '../../stories/stage';
import type { Story } from '../../stories/story';
import type { StoryNow, ToldStep } from '../wire/story-now';
import type { World } from './create-world';

interface Played {
  readonly stage: Stage;
  readonly steps: readonly PlayedStep[];
  readonly broken: string | null;
}

export interface StoryPlayer {
  /** Opens the world of a story; nothing of it has happened yet. */
  open(story: Story): Promise<void>;
  /** Plays the next step, if there is one. */
  step(): Promise<void>;
  /** The story that is being played; null in a world without one, or when another world was opened. */
  now(): StoryNow | null;
}

const told = ({ index, at, say, events, checks }: PlayedStep): ToldStep => ({
  index,
  at,
  say: say ?? null,
  events,
  checks: checks.map(({ what, passed, expected, got }) => ({
    what,
    passed,
    detail: passed ? String(expected) : `expected ${String(expected)}, got ${String(got)}`,
  })),
});

/** Plays stories in the world of the page, one step at a time. */
export const createStoryPlayer = (world: World): StoryPlayer => {
  let played: Played | null = null;
  const current = (): Played | null => (played?.stage === world.stage ? played : null);
  return {
    open: async (story) => {
      await world.open(story);
      played = { stage: world.stage, steps: [], broken: null };
    },
    step: () =>
      world.act(async (stage) => {
        const before = current();
        const step = stage.story.steps[before?.steps.length ?? 0];
        if (before === null || step === undefined || before.broken !== null) return;
        try {
          const done = await playStep(stage, step, before.steps.length);
          played = { ...before, steps: [...before.steps, done] };
        } catch (error) {
          played = { ...before, broken: error instanceof Error ? error.message : String(error) };
        }
      }),
    now: () => {
      const here = current();
      if (here === null) return null;
      const { id, title, shows, touches, zone, steps } = here.stage.story;
      return {
        id,
        title,
        shows,
        touches,
        zone,
        steps: steps.length,
        played: here.steps.map(told),
        broken: here.broken,
      };
    },
  };
};
