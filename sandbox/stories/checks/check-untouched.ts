import { readAlert } from '../read-alert';
import { tracesOfApp } from '../site-window';
import type { FiledTicket, Stage } from '../stage';
import { checkSame, type Check } from './check';

/** The app has left nothing on the ticket. */
export const checkUntouched = (stage: Stage, ticket: FiledTicket): readonly Check[] => {
  const traces = [
    ...tracesOfApp(stage, ticket.id),
    ...(readAlert(stage.platform, ticket.id) === null ? [] : ['an alert']),
  ];
  return [checkSame('what the app left on the ticket', 'nothing', traces.join(', ') || 'nothing')];
};

/** The app has left nothing on the tickets that were open before it came. */
export const checkOpenTicketsUntouched = (stage: Stage): readonly Check[] => {
  const touched = [...stage.openBefore].filter((id) => tracesOfApp(stage, id).length > 0);
  return [checkSame('older tickets that the app touched', 'none', touched.join(', ') || 'none')];
};
