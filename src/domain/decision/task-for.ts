import type { Person } from '../people/person';
import type { Ticket } from '../ticket';
import type { Plan } from './plan';

const SUMMARY_CHARACTERS = 250;

/** The linked task of somebody who may not answer customers: Support stays the owner (R6). */
export const taskFor = (ticket: Pick<Ticket, 'key' | 'summary'>, person: Person): NonNullable<Plan['task']> => ({
  assignee: person.account,
  summary: `Advise on ${ticket.key}: ${ticket.summary}`.slice(0, SUMMARY_CHARACTERS),
  text: `Support stays the owner of ${ticket.key} and answers the customer. Please write your advice here.`,
});
