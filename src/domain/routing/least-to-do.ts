import type { Person } from '../people/person';
import type { Found } from './from-roster';
import type { PersonWanted } from './person-choice';
import { spread } from './spread';

/**
 * One of several people who are all there, as the rules say: who had the customer's last ticket, or who has the
 * fewest open ones; among equals, and wherever nobody looked, spread evenly. Who speaks the customer's language goes
 * before all of it.
 */
export const leastToDo = (wanted: PersonWanted, people: readonly Person[]): Pick<Found, 'person' | 'because'> => {
  const { language, rules, workload, ticket } = wanted;
  const speaking = people.filter(({ languages }) => language !== undefined && languages.includes(language));
  const equal = speaking.length > 0 ? speaking : people;
  const last = equal.find(({ account }) => account === workload?.lastPerson);
  if (rules.settings.personBy === 'last person of the customer' && last !== undefined)
    return { person: last, because: 'last person of the customer' };
  const counts = workload?.openTickets;
  if (rules.settings.personBy !== 'least open tickets' || counts === undefined || equal.length < 2)
    return { person: spread(ticket.id, equal) };
  const open = (person: Person): number => counts[person.account] ?? 0;
  const least = Math.min(...equal.map(open));
  const person = spread(
    ticket.id,
    equal.filter((one) => open(one) === least),
  );
  return { person, because: 'least open tickets' };
};
