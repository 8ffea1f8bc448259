import { readAlert } from './read-alert';
import type { Stage } from './stage';
import type { Step } from './story';

/** Written for an account in a step, it means whoever the ticket's alert told last. */
export const PERSON_TOLD = 'the person told';

/** Acts on a ticket, by whom a step may name it. */
const ON_TICKET = ['comment', 'change', 'assign', 'transition', 'move', 'remove', 'hide', 'press', 'look'] as const;

/** Id of the ticket that a step is about; undefined for a step about none. */
export const ticketOf = (stage: Stage, step: Step): string | undefined => {
  const act = ON_TICKET.map((name) => step[name]).find((one) => one !== undefined);
  if (act === undefined)
    return step.file === undefined && step.phoneNote === undefined ? undefined : stage.lastTicket?.id;
  return (act.ticket === undefined ? stage.lastTicket : stage.tickets.get(act.ticket))?.id;
};

/** The step with *the person told* put in by account; null when it means somebody and nobody has been told. */
export const withPersonTold = (stage: Stage, step: Step): Step | null => {
  if (!JSON.stringify(step).includes(`"${PERSON_TOLD}"`)) return step;
  const ticket = ticketOf(stage, step);
  const alert = ticket === undefined ? null : readAlert(stage.platform, ticket);
  const told = alert?.log.findLast(({ round, outcome }) => round === alert.round && outcome !== 'skipped')?.person;
  return told === undefined ? null : replaced(step, told);
};

const replaced = (step: Step, account: string): Step => {
  const { comment, change, assign, transition, press } = step;
  return {
    ...step,
    ...(comment === undefined ? {} : { comment: { ...comment, by: put(comment.by, account) } }),
    ...(change === undefined ? {} : { change: { ...change, by: put(change.by, account) } }),
    ...(assign === undefined
      ? {}
      : {
          assign: {
            ...assign,
            by: put(assign.by, account),
            to: assign.to === null ? null : put(assign.to, account),
          },
        }),
    ...(transition === undefined ? {} : { transition: { ...transition, by: put(transition.by, account) } }),
    ...(press === undefined ? {} : { press: { ...press, by: put(press.by, account) } }),
  };
};

const put = (written: string, account: string): string => (written === PERSON_TOLD ? account : written);
