import { findTicket } from '../find-ticket';
import type { Stage } from '../stage';
import type { ChangeOperations, StepActions } from '../story';
import { readStoryDuration } from '../story-time';

/** What happens to Operations behind the app's back. */
export const changeOperations = ({ site }: Stage, change: ChangeOperations): void => {
  const { outage, works, refuses, removeRole, giveRole } = change;
  const { operations } = site;
  if (outage !== undefined) operations.setOutage(outage);
  if (works !== undefined) operations.setProcessing(readStoryDuration(works));
  if (refuses !== undefined) operations.refuseRequests(refuses);
  if (removeRole !== undefined) operations.setMember(removeRole, false);
  if (giveRole !== undefined) operations.setMember(giveRole, true);
};

/** A person presses *acknowledge* in the app of Operations, on the ticket's alert or on its test ring. */
export const acknowledgeInOperations = (stage: Stage, act: StepActions['acknowledge']): void => {
  const { key } = findTicket(stage, act.ticket);
  stage.site.operations.acknowledge(act.test === true ? `${key}-test` : key, act.by);
};
