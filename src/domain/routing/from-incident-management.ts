import { fold } from './fold';
import { fromRoster } from './from-roster';
import { fromTeam } from './from-team';
import { linkedTask } from './linked-task';
import type { PassedOver, PersonChoice, PersonWanted } from './person-choice';

/** An incident manager who is there, else anybody of Incident Management (F8, F9). */
export const incidentManager = (wanted: PersonWanted, passedOver: readonly PassedOver[] = []): PersonChoice => {
  const managers = wanted.rules.people.filter(
    ({ team, roles }) => team === 'incident-management' && roles.includes('incident manager'),
  );
  const { person, among } = fromRoster(wanted, managers);
  if (person === undefined) return fromTeam(wanted, 'incident-management', { passedOver });
  return { person, because: 'incident manager', among, passedOver };
};

/**
 * An expert of the department that the row or the ticket names (F8). One without licence gets a linked task;
 * no department or nobody there = the incident manager decides who is needed (F9).
 */
export const expert = (wanted: PersonWanted): PersonChoice => {
  const department = wanted.outcome.department ?? wanted.ticket.expertDepartment;
  if (department === undefined) return incidentManager(wanted);
  const experts = wanted.rules.people.filter(
    (one) => one.department !== undefined && fold(one.department) === fold(department),
  );
  const { person, unlicensed, among, passedOver } = fromRoster(wanted, experts);
  const because = 'expert of the department';
  if (person !== undefined) return { person, because, among, passedOver };
  return unlicensed === undefined
    ? incidentManager(wanted, passedOver)
    : linkedTask(wanted, unlicensed, { because, passedOver });
};
