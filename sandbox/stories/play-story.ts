import { checkAlways } from './checks/check-always';
import { openStage, type PlayOptions } from './open-stage';
import { playStep } from './play-step';
import type { PlayedStep, StoryResult } from './result';
import type { Stage } from './stage';
import type { Story } from './story';
import { ticketCosts } from './ticket-costs';

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
