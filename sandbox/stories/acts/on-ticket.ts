import { findTicket } from '../find-ticket';
import type { Stage } from '../stage';
import type { StepActions } from '../story';

/** What people do to a ticket with their own hands, on the site's own screens. */
export const commentOnTicket = (stage: Stage, act: StepActions['comment']): void => {
  const issue = findTicket(stage, act.ticket).id;
  stage.site.comment({ as: act.by, issue, text: act.text, public: act.internal !== true });
};

export const changeTicket = (stage: Stage, act: StepActions['change']): void => {
  const issue = findTicket(stage, act.ticket).id;
  for (let time = 1; time <= (act.times ?? 1); time += 1) {
    const fields = Object.entries(act.fields).map(([name, value]) => [
      name,
      act.times === undefined || typeof value !== 'string' ? value : `${value} ${time}`,
    ]);
    stage.site.edit({ as: act.by, issue, fields: Object.fromEntries(fields) });
  }
};

export const assignTicket = (stage: Stage, act: StepActions['assign']): void =>
  stage.site.assign({ as: act.by, issue: findTicket(stage, act.ticket).id, to: act.to });

export const transitionTicket = (stage: Stage, act: StepActions['transition']): void =>
  stage.site.transition({ as: act.by, issue: findTicket(stage, act.ticket).id, to: act.to });

export const moveTicket = (stage: Stage, act: StepActions['move']): void =>
  void stage.site.move({ as: act.by, issue: findTicket(stage, act.ticket).id, project: act.toProject });

export const removeTicket = (stage: Stage, act: StepActions['remove']): void =>
  stage.site.remove({ as: act.by, issue: findTicket(stage, act.ticket).id });

/** Level that only admins of the site may see. */
export const hideTicket = (stage: Stage, act: StepActions['hide']): void =>
  stage.site.hide(findTicket(stage, act.ticket).id, 'Confidential');

export const showTicket = (stage: Stage, act: StepActions['show']): void =>
  stage.site.hide(findTicket(stage, act.ticket).id, null);

export const editProperty = (stage: Stage, act: StepActions['editProperty']): void =>
  stage.site.setProperty({ as: act.by, issue: findTicket(stage, act.ticket).id, key: 'meridian', value: act.value });
