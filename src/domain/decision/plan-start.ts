import type { ForwardingOutcome, ForwardingRow } from '../routing/forwarding-row';
import type { PersonChoice } from '../routing/person-choice';
import type { TicketState } from '../ticket-state';
import { assignedByPerson } from './persons-change';
import { greetingReply } from './customer-replies';
import type { Plan } from './plan';
import { sentence } from './sentence';
import { shownFields } from './shown-fields';
import type { Situation } from './situation';
import { takePerson } from './take-person';
import { taskFor } from './task-for';

/** Where a ticket goes as long as nobody forwards it (R2). */
const SUPPORT: ForwardingOutcome = { team: 'support', person: 'roster' };

/**
 * Work starts now: the row's person where the row acts, else a person of Support. A row that proposes is one click
 * away; one that watches stands in the reason behind the ticket and nowhere else (R1).
 */
export const planStart = (situation: Situation, desk = situation.desk.desk.id): Plan => {
  const { row } = situation.matched;
  const acts = row.mode === 'act';
  const outcome = acts ? row.then : SUPPORT;
  const choice = takePerson(situation, outcome, desk);
  const team = choice.instead?.team ?? outcome.team;
  const spoken = sentence(situation, { row: acts ? row : supportRow(situation), team, choice });
  return {
    stage: 'working',
    team,
    ...spoken,
    ...assignment(situation, choice),
    fields: { ...shownFields(situation, team), 'starts-again-at': null },
    note: { text: spoken.sentence, ...told(choice) },
    ...greetingReply(situation),
    ...linkedTaskOf(situation, choice),
    proposals: row.mode === 'propose' ? [proposalOf(situation, row)] : [],
    respected: situation.facts.state?.respected ?? [],
  };
};

/** The row in one sentence, as an agent's click would carry it out. */
export const proposalOf = (situation: Situation, row: ForwardingRow): TicketState['proposals'][number] => {
  const choice = takePerson(situation, row.then);
  const team = choice.instead?.team ?? row.then.team;
  return { id: row.id, ...sentence(situation, { row, team, choice, proposed: true }) };
};

export const assignment = ({ facts }: Situation, choice: PersonChoice): Pick<Plan, 'assign' | 'choice'> => {
  if (assignedByPerson(facts.ticket, facts.state)) return {};
  return { assign: choice.person?.account ?? null, choice };
};

/** Nobody could take it: the coordinator is told, never in silence (R6). */
export const told = (choice: PersonChoice): { readonly mention?: readonly string[] } =>
  choice.tell === undefined ? {} : { mention: [choice.tell] };

export const linkedTaskOf = ({ facts }: Situation, choice: PersonChoice): Pick<Plan, 'task'> => {
  const person = choice.linkedTask;
  if (person === undefined) return {};
  return { task: taskFor(facts.ticket, person) };
};

const supportRow = ({ facts, matched }: Situation): ForwardingRow => facts.rules.forwarding.at(-1) ?? matched.row;
