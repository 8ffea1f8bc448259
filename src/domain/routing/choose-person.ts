import { expert, incidentManager } from './from-incident-management';
import { fromBusinessConsulting, fromLearningConsulting } from './from-lead';
import { deliveryCoordinator, projectTeam } from './from-support';
import { fromTeam } from './from-team';
import { namedPerson } from './named-person';
import type { PassedOver, PersonChoice, PersonWanted } from './person-choice';

const lead = (wanted: PersonWanted): PersonChoice => {
  const known = wanted.customer?.lead;
  if (known?.unit === 'Business Consulting' && wanted.outcome.team === 'lead') {
    return fromBusinessConsulting(wanted, known);
  }
  const choice = fromLearningConsulting(wanted);
  return wanted.outcome.team === 'lead' && choice.instead === undefined
    ? { ...choice, instead: { team: 'learning-consulting' } }
    : choice;
};

const coordinator = (wanted: PersonWanted): PersonChoice => {
  const { rules, outcome } = wanted;
  const team = outcome.team === 'project-team' || outcome.team === 'lead' ? 'support' : outcome.team;
  const account = rules.teams.find(({ id }) => id === team)?.coordinator;
  const passedOver: PassedOver[] = [];
  const named = account === undefined ? [] : [{ account, because: 'coordinator of the team' } as const];
  return namedPerson(wanted, named, passedOver) ?? fromTeam(wanted, team, { passedOver });
};

const roster = (wanted: PersonWanted): PersonChoice => {
  const { team } = wanted.outcome;
  if (team === 'lead') return lead(wanted);
  return team === 'project-team' ? projectTeam(wanted) : fromTeam(wanted, team);
};

/**
 * The person for a forwarding outcome (R6). Never somebody absent, inactive or unmapped: then the next in the
 * order of R6, at last the team alone, and its coordinator is told.
 */
export const choosePerson = (wanted: PersonWanted): PersonChoice => {
  const how = wanted.outcome.person;
  switch (how) {
    case 'roster':
      return roster(wanted);
    case 'lead':
      return lead(wanted);
    case 'project team':
      return projectTeam(wanted);
    case 'coordinator':
      return coordinator(wanted);
    case 'delivery coordinator':
      return deliveryCoordinator(wanted);
    case 'expert':
      return expert(wanted);
    case 'incident manager':
      return incidentManager(wanted);
    default:
      return how satisfies never;
  }
};
