import type { Instant } from '../../instant';
import { say } from '../../texts/say';
import type { AccountId } from '../../ticket';
import { carryOut } from '../carry-out';
import type { Decision, DecisionFacts } from '../decision';
import { noteLanguage } from '../note-language';
import { takePerson } from '../take-person';
import { taskFor } from '../task-for';
import { unchanged } from '../unchanged';
import { answering, atHand, nameOf, NOT_OURS } from './at-hand';
import { peopleToTell } from './people-to-tell';

interface BringingIn {
  readonly by: AccountId;
  readonly department: string;
  readonly reason: string;
}

/** Departments whose people may be brought in (F8), in order of the alphabet. */
export const departmentsOf = ({ rules }: Pick<DecisionFacts, 'rules'>): readonly string[] =>
  [
    ...new Set(
      rules.people.flatMap(({ department, active }) => (department === undefined || !active ? [] : [department])),
    ),
  ].sort();

/**
 * An expert of a department joins (F8): told, or by a linked task without a licence; team and assignee of the ticket
 * stay. Nobody there = the incident manager decides (F9).
 */
export const bringInExpert = (
  facts: DecisionFacts,
  { by, department, reason }: BringingIn,
  now: Instant,
): Decision | string => {
  if (reason.trim() === '') return 'Say in a few words what the expert is needed for.';
  const known = departmentsOf(facts);
  if (!known.some((one) => one.toLowerCase() === department.trim().toLowerCase()))
    return `Nobody is mapped for “${department}”: the departments are ${known.join(', ') || 'none yet'}.`;
  const hand = atHand(facts, now);
  if (hand === null) return NOT_OURS;
  const { situation, state } = hand;
  const choice = takePerson(situation, {
    team: 'incident-management',
    person: 'expert',
    department: department.trim(),
  });
  const found = choice.because === 'expert of the department';
  const language = noteLanguage(facts.rules);
  const asked = say(language, 'broughtIn', { name: nameOf(situation, by), department, reason: reason.trim() });
  const note = found ? asked : `${asked}\n${say(language, 'noExpert', { department })}`;
  const task = choice.linkedTask;
  const told = task === undefined ? peopleToTell(choice, by) : {};
  const plan = {
    ...unchanged(state),
    note: { text: note, ...told },
    ...(task === undefined ? {} : { task: taskFor(facts.ticket, task) }),
  };
  const who = (task ?? choice.person)?.name ?? 'the coordinator of Incident Management';
  return answering(
    carryOut(situation, plan),
    found ? `${who} of ${department} is told.` : `Nobody of ${department} is there now; ${who} is told.`,
  );
};
