import type { Action } from '../actions';
import type { Alert } from '../alerts/alert';
import type { AlertMove } from '../alerts/alert-move';
import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import { deskSituation, type DeskSituation } from './desk-situation';
import { progressDue } from './plan-progress';
import type { Situation } from './situation';

/** The desk at which a person works; undefined for somebody who is not mapped. */
export const deskOfPerson = ({ facts, now }: Situation, account: AccountId): DeskSituation | undefined => {
  const person = facts.rules.people.find((one) => one.account === account);
  const desk = facts.rules.desks.find(({ id }) => id === person?.desk);
  return desk === undefined ? undefined : deskSituation(facts.rules, desk, now);
};

/** When an accepted incident is to be looked at for a handover: its holder's desk closes, or the responsible one opens (R5). */
export const handoverBorder = (situation: Situation, holder: AccountId): Instant | null => {
  const { desk } = situation;
  const closing = deskOfPerson(situation, holder)?.openUntil;
  const opening = desk.open ? null : desk.nextOpening;
  const borders = [closing, opening].filter((at) => at !== undefined && at !== null).filter((at) => at > situation.now);
  return borders.length === 0 ? null : Math.min(...borders);
};

/** The same move, with the accepted alert due again at its next border, or when it should have shown progress. */
export const watchedForHandover = (situation: Situation, move: AlertMove, holder: AccountId): AlertMove => {
  const look = nextLook(situation, move.alert, holder);
  return {
    ...move,
    alert: { ...move.alert, ...look },
    actions: move.actions.map((action) => lookedAtAgain(action, look)),
  };
};

type Look = Pick<Alert, 'dueAt' | 'borderAt'>;

const nextLook = (situation: Situation, alert: Alert, holder: AccountId): Look => {
  const passed = alert.borderAt !== undefined && alert.borderAt <= situation.now;
  const borderAt = passed ? alert.borderAt : (handoverBorder(situation, holder) ?? undefined);
  const looks = [borderAt, progressDue(situation, alert)].filter((at) => at !== undefined);
  return {
    ...(borderAt === undefined ? {} : { borderAt }),
    ...(looks.length === 0 ? {} : { dueAt: Math.min(...looks) }),
  };
};

const lookedAtAgain = (action: Action, look: Look): Action => {
  if (action.do === 'raise alert') return { ...action, alert: { ...action.alert, ...look } };
  return action.do === 'change alert' ? { ...action, to: { ...action.to, ...look } } : action;
};
