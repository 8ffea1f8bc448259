import { linkedTickets } from '../site-window';
import type { FiledTicket, Stage } from '../stage';
import { checkThat, type Check } from './check';

/** Another ticket is linked to this one, and this person has it. */
export const checkLinkedTask = (stage: Stage, ticket: FiledTicket, assignee: string): readonly Check[] => {
  const linked = linkedTickets(stage, ticket);
  return [
    checkThat(
      'linked task',
      linked.some((task) => task.assignee === assignee),
      {
        expected: `one of ${assignee}`,
        got: linked.map((task) => `${task.key} of ${task.assignee ?? 'nobody'}`).join(', ') || 'none',
      },
    ),
  ];
};
