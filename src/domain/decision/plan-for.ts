import { isRunning } from '../alerts/is-running';
import { changesByPeople } from './changes-by-people';
import { planAfterAsking } from './plan-after-asking';
import { planAlert } from './plan-alert';
import { planCallOff } from './plan-call-off';
import { planForwarding } from './plan-forwarding';
import { planAfterMaintenance } from './plan-after-maintenance';
import { planIntake } from './plan-intake';
import { planOwed } from './plan-owed';
import type { Plan } from './plan';
import { planNoLook, planQuestion } from './plan-question';
import { planRelease } from './plan-release';
import { planWorse } from './plan-worse';
import { planUnfinished } from './plan-unfinished';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/** What the ticket needs now, or null when nothing does. Serious goes before everything else. */
export const planFor = (situation: Situation): Plan | null => {
  const { facts, seriousness } = situation;
  const { ticket, state, alert } = facts;
  const unfinished = planUnfinished(situation);
  if (unfinished !== null) return unfinished;
  const running = alert !== null && (isRunning(alert) || alert.status === 'accepted');
  if (ticket.statusCategory === 'done') {
    return running ? planCallOff(situation, 'resolved') : planOwed(situation);
  }
  const follows = (): Plan | null =>
    planChanged(situation) ?? planQuestion(situation) ?? planNoLook(situation) ?? planOwed(situation);
  if (seriousness.serious === true) return planAlert(situation) ?? follows();
  if (running && takenBack(situation)) return planCallOff(situation, 'called off');
  if (state === null) return planIntake(situation);
  return planWorse(situation) ?? planNext(situation, state.stage) ?? follows();
};

const planNext = (situation: Situation, stage: NonNullable<Situation['facts']['state']>['stage']): Plan | null => {
  switch (stage) {
    case 'waiting':
      return planRelease(situation);
    case 'asking':
      return planAfterAsking(situation);
    case 'working':
      return planForwarding(situation);
    case 'maintenance':
      return planAfterMaintenance(situation);
    case 'alerting':
      // Its alert was never raised, and it is not serious after all.
      return situation.facts.alert === null ? planIntake(situation) : null;
    case 'accepted':
    case 'done':
      return null;
    default:
      return stage satisfies never;
  }
};

/** A person set another severity or type, or gave it to somebody else: remembered, whatever else follows from it. */
const planChanged = (situation: Situation): Plan | null => {
  const { state } = situation.facts;
  return state === null || changesByPeople(situation).length === 0 ? null : unchanged(state);
};

/**
 * Whether it is not serious after all. What was alerted because nobody answered (R3) ends only on somebody's
 * word: that its form never spoke of an outage was known before.
 */
const takenBack = ({ facts, seriousness }: Situation): boolean => {
  if (seriousness.serious !== false) return false;
  const { because } = seriousness;
  return (
    facts.state?.serious === true || because === 'a person said so' || because === 'the desk clarified its severity'
  );
};
