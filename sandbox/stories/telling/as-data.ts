import { isoOf } from '../../../src/domain/instant';
import { verdictOf, type StoryResult } from '../result';

/** A played story as plain data for programs; instants as ISO 8601 in UTC. */
export const asData = (result: StoryResult) => ({
  id: result.story.id,
  title: result.story.title,
  touches: result.story.touches,
  verdict: verdictOf(result),
  milliseconds: result.milliseconds,
  ...(result.contract === undefined ? {} : { contract: result.contract }),
  ...(result.broken === undefined ? {} : { broken: result.broken }),
  ...(result.story.knownGap === undefined ? {} : { knownGap: result.story.knownGap }),
  steps: result.steps.map((step) => ({
    step: step.index + 1,
    at: isoOf(step.at),
    events: step.events.map((event) => ({ ...event, at: isoOf(event.at) })),
    checks: step.checks,
  })),
  always: result.always,
  tickets: result.tickets,
});
