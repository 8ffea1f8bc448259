import type { PortalView } from '../contract/portal';
import type { DecisionFacts } from '../domain/decision/decision';
import { sayInPortal } from '../domain/texts/portal/say-in-portal';

/** The button *It got worse* with its three questions (R3); absent where it would do nothing. */
export const worseForm = (
  { ticket, state, project, rules }: DecisionFacts,
  language: string,
): Pick<PortalView, 'worse'> => {
  if (ticket.statusCategory === 'done' || project.mode === 'watch' || rules.stopActing || state === null) return {};
  const say = (key: Parameters<typeof sayInPortal>[1] & `worse${string}`): string => sayInPortal(language, key);
  return {
    worse: {
      button: say('worseButton'),
      send: say('worseSend'),
      productive: {
        label: say('worseProductive'),
        options: [
          { value: 'yes', label: say('worseYes') },
          { value: 'no', label: say('worseNo') },
        ],
      },
      canWork: {
        label: say('worseCanWork'),
        options: [
          { value: 'nobody', label: say('worseNobody') },
          { value: 'hardly', label: say('worseHardly') },
          { value: 'with workaround', label: say('worseWorkaround') },
          { value: 'yes', label: say('worseAll') },
        ],
      },
      since: { label: say('worseSince') },
      dataBreach: { label: say('worseBreach') },
      text: { label: say('worseText') },
    },
  };
};
