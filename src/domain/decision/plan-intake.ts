import type { Plan } from './plan';
import { planAsking } from './plan-asking';
import { planCompleteness } from './plan-completeness';
import { planStart } from './plan-start';
import { planWait } from './plan-wait';
import type { Situation } from './situation';
import { longestOpenDesk, openDeskThatTakes } from './open-desk-that-takes';

/** A ticket that is not (known to be) serious comes in: it starts, waits, or is asked about (R2–R4). */
export const planIntake = (situation: Situation): Plan => {
  const plan = canStartNow(situation) ? planStart(situation) : elsewhere(situation);
  return planCompleteness(situation, situation.seriousness.serious === 'unknown' ? planAsking(situation, plan) : plan);
};

/** The same without a word to the customer, who gets another one. */
export const planIntakeInSilence = (situation: Situation): Plan => {
  const { reply: _reply, keep: _asked, ...plan } = planIntake(situation);
  return plan;
};

/** The desk is there, surely, and not about to close. */
export const canStartNow = ({ desk }: Situation): boolean => desk.open && !desk.doubtful && !desk.lastMinutes;

const elsewhere = (situation: Situation): Plan => {
  const { row } = situation.matched;
  if (row.then.wait === false && row.mode === 'act')
    return planStart(situation, longestOpenDesk(situation) ?? situation.desk.desk.id);
  const desk = openDeskThatTakes(situation);
  return desk === null ? planWait(situation) : planStart(situation, desk);
};
