import { advance } from '../alerts/advance';
import { say } from '../texts/say';
import { falseAlarmReply } from './customer-replies';
import type { Plan } from './plan';
import { noteLanguage } from './note-language';
import { planIntakeInSilence } from './plan-intake';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/** The alert ends: the ticket is solved, or it is not serious after all and goes the ordinary way (R3). */
export const planCallOff = (situation: Situation, how: 'resolved' | 'called off'): Plan | null => {
  const { facts, seriousness, now } = situation;
  const { alert, state } = facts;
  if (alert === null || state === null) return null;
  if (how === 'resolved') {
    const ended = advance(alert, { kind: 'resolved', by: null }, now);
    return { ...unchanged(state), stage: 'done', alert: ended };
  }
  const because = facts.saidBy?.reason ?? say(noteLanguage(facts.rules), seriousness.because);
  const by = facts.saidBy?.account ?? null;
  const ended = advance(alert, { kind: 'called off', by, because }, now);
  const ordinary = planIntakeInSilence(situation);
  return { ...ordinary, alert: ended, ...falseAlarmReply(situation, ordinary) };
};
