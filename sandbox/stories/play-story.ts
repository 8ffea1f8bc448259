import { InvalidInput } from '../../src/domain/errors';
import { SECOND_MS } from '../../src/domain/instant';
import { checkAlways } from './checks/check-always';
import { checkExpectation } from './checks/check-expectation';
import type { Check } from './checks/check';
import { happenings } from './telling/happenings';
import { openStage, type PlayOptions } from './open-stage';
import { performStep } from './perform-step';
import type { PlayedStep, StoryResult } from './result';
import type { Stage } from './stage';
import type { Step, Story } from './story';
import { readStoryDuration, readStoryTime } from './story-time';
import { ticketCosts } from './ticket-costs';

/** After an action this much time passes before anything is looked at: events and messages need a moment. */
const SETTLE_MS = 30 * SECOND_MS;

const startOf = (stage: Stage, step: Step, index: number): number => {
  const now = stage.platform.clock.now();
  if (step.after !== undefined) return now + readStoryDuration(step.after);
  if (step.at === undefined) return now;
  const at = readStoryTime(step.at, stage.story.zone);
  if (at >= now) return at;
  throw new InvalidInput(`steps[${index}].at`, `${step.at} is over; it is ${new Date(now).toISOString()} already`);
};

const playStep = async (stage: Stage, step: Step, index: number): Promise<PlayedStep> => {
  const { clock } = stage.platform;
  const before = clock.now();
  await clock.advanceTo(startOf(stage, step, index));
  const at = clock.now();
  stage.callsBefore = stage.platform.calls.length;
  const acted = await performStep(stage, step);
  const settle = step.settle === undefined ? (acted ? SETTLE_MS : 0) : readStoryDuration(step.settle);
  await clock.advanceTo(clock.now() + settle);
  const checks: Check[] = [];
  for (const expectation of step.expect ?? []) checks.push(...(await checkExpectation(stage, expectation)));
  const events = happenings(stage, { from: before, until: clock.now() });
  return { index, at, ...(step.say === undefined ? {} : { say: step.say }), events, checks };
};

/**
 * Plays a story from start to end on a world of its own and holds every expectation against it. A failing
 * expectation does not end the story; a step that cannot be done does, and is told in `broken`.
 */
export const playStory = async (story: Story, options: PlayOptions): Promise<StoryResult> => {
  const began = performance.now();
  const steps: PlayedStep[] = [];
  const since = (): number => Math.round(performance.now() - began);
  let stage: Stage;
  try {
    stage = await openStage(story, options);
  } catch (error) {
    return { story, steps, always: [], tickets: [], milliseconds: since(), broken: wordsOf(error) };
  }
  try {
    let broken: string | undefined;
    for (const [index, step] of story.steps.entries()) {
      try {
        steps.push(await playStep(stage, step, index));
      } catch (error) {
        broken = `step ${index + 1}: ${wordsOf(error)}`;
        break;
      }
    }
    const always = checkAlways(story, stage);
    const tickets = [...stage.tickets.values()].map((ticket) => ({
      name: ticket.name,
      key: ticket.key,
      cost: ticketCosts(stage.platform.calls, ticket),
    }));
    return {
      story,
      steps,
      always,
      tickets,
      contract: stage.site.contractStatus,
      milliseconds: since(),
      ...(broken === undefined ? {} : { broken }),
    };
  } finally {
    await stage.platform.dispose();
  }
};

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
