import { findTicket } from '../find-ticket';
import type { Stage } from '../stage';
import type { StepActions } from '../story';

/** Overwrites the record of a ticket's alert behind the app's back; what the indexes read stays. */
export const damageAlert = (stage: Stage, act: StepActions['damageAlert']): void => {
  const { id } = findTicket(stage, act.ticket);
  const entry = stage.platform.kvsDump().find(({ key, entity }) => entity === 'alert' && key === id);
  if (entry === undefined) throw new Error('the ticket has no alert that could be damaged');
  const value = { ...Object(entry.value), record: { damaged: 'by the story' } };
  stage.platform.kvsDamage(id, value, { entity: 'alert' });
};
