import type { Action } from '../actions';
import type { Alert, AlertAnswer } from '../alerts/alert';
import type { AlertMove } from '../alerts/alert-move';
import { lastMoveOf } from '../alerts/last-move-of';
import { alreadySaid } from './already-said';
import { falseAlarmReply } from './customer-replies';
import type { Plan } from './plan';
import { alerting } from './plan-alert';
import { planIntakeInSilence } from './plan-intake';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/**
 * The alert was moved and the ticket was never told: the invocation died between the two writes. What the
 * ticket misses is done now; the alert itself is not moved again. Null when ticket and alert agree.
 */
export const planUnfinished = (situation: Situation): Plan | null => {
  const { alert, state, rules } = situation.facts;
  const last = alert?.answers.at(-1);
  if (alert === null || state === null || last === undefined || last.at <= state.decidedAt) return null;
  return finishing(situation, {
    last,
    move: unsaid(situation, {
      last,
      move: lastMoveOf(alert, last, {
        deskName: (id) => rules.desks.find((desk) => desk.id === id)?.name ?? id,
        nameOf: (account) => rules.people.find((person) => person.account === account)?.name ?? account,
      }),
    }),
  });
};

interface Unfinished {
  readonly last: AlertAnswer;
  readonly move: AlertMove;
}

const finishing = (situation: Situation, { last, move }: Unfinished): Plan | null => {
  const { facts } = situation;
  const { state } = facts;
  if (state === null) return null;
  const base = unchanged(state);
  switch (last.what) {
    case 'accepted':
    case 'handed over':
      return { ...base, stage: 'accepted', ...assignedTo(situation, move.alert), alert: move };
    case 'resolved':
      return { ...base, stage: 'done', alert: move };
    case 'called off': {
      const ordinary = planIntakeInSilence(situation);
      return { ...ordinary, alert: move, ...falseAlarmReply(situation, ordinary) };
    }
    case 'severity raised':
      return alerting(situation, move);
    case 'handover asked':
    case 'handed on':
    case 'not taken':
      return { ...base, alert: move };
    case 'asked again':
      return { ...base, stage: 'alerting', alert: move };
    // They write nothing on the ticket's memory, and their note alone is not worth another decision.
    case 'declined':
    case 'reported again':
      return null;
    default:
      return last.what satisfies never;
  }
};

/** Whoever was assigned by a person after the acceptance keeps the ticket. */
const assignedTo = ({ facts }: Situation, { acceptedBy, acceptedAt }: Alert): Pick<Plan, 'assign'> => {
  const { assignedBy } = facts.ticket;
  const byHand = assignedBy !== undefined && !assignedBy.byApp && assignedBy.at > (acceptedAt ?? 0);
  return acceptedBy === undefined || byHand ? {} : { assign: acceptedBy };
};

const unsaid = ({ facts }: Situation, { last, move }: Unfinished): AlertMove => {
  const missing = (action: Action): boolean => action.do !== 'note' || !alreadySaid(facts.ticket, action.text, last.at);
  return { ...move, actions: move.actions.filter(missing) };
};
