import { InvalidInput } from '../../src/domain/errors';
import { SECOND_MS } from '../../src/domain/instant';
import type { Check } from './checks/check';
import { checkExpectation } from './checks/check-expectation';
import { performStep } from './perform-step';
import type { PlayedStep } from './result';
import type { Stage } from './stage';
import type { Step } from './story';
import { readStoryDuration, readStoryTime } from './story-time';
import { happenings } from './telling/happenings';

/** After an action this much time passes before anything is looked at: events and messages need a moment. */
export const SETTLE_MS = 30 * SECOND_MS;

/** Instant at which a step begins. @throws InvalidInput when that is over already. */
export const startOf = (stage: Stage, step: Step, index: number): number => {
  const now = stage.platform.clock.now();
  if (step.after !== undefined) return now + readStoryDuration(step.after);
  if (step.at === undefined) return now;
  const at = readStoryTime(step.at, stage.story.zone);
  if (at >= now) return at;
  throw new InvalidInput(`steps[${index}].at`, `${step.at} is over; it is ${new Date(now).toISOString()} already`);
};

/** Moves the clock to the step, does what it says, lets things settle, and holds its expectations against the world. */
export const playStep = async (stage: Stage, step: Step, index: number): Promise<PlayedStep> => {
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
