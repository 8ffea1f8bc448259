import type { Lead } from '../customers/customer';
import { fromRoster } from './from-roster';
import { fromTeam } from './from-team';
import { linkedTask } from './linked-task';
import { namedPerson, type Named } from './named-person';
import type { PassedOver, PersonChoice, PersonWanted } from './person-choice';

const leadAndDeputy = (lead: Lead): readonly Named[] => [
  { account: lead.account, because: 'lead of the customer' },
  ...(lead.deputy === undefined ? [] : [{ account: lead.deputy, because: 'deputy of the lead' } as const]),
];

/** A lead of Business Consulting: absent → deputy → the lead's unit → Learning Consulting (F11, R6 row 6). */
export const fromBusinessConsulting = (wanted: PersonWanted, lead: Lead): PersonChoice => {
  const passedOver: PassedOver[] = [];
  const named = namedPerson(wanted, leadAndDeputy(lead), passedOver);
  if (named !== null) return named;
  const unit = wanted.rules.people.filter(
    ({ team, account }) => team === 'business-consulting' && account !== lead.account && account !== lead.deputy,
  );
  const colleague = fromRoster(wanted, unit);
  passedOver.push(...colleague.passedOver);
  if (colleague.person !== undefined) {
    return { person: colleague.person, because: 'from the unit of the lead', among: colleague.among, passedOver };
  }
  if (colleague.unlicensed !== undefined) {
    return linkedTask(wanted, colleague.unlicensed, { because: 'from the unit of the lead', passedOver });
  }
  const team = fromTeam(wanted, 'learning-consulting', { passedOver });
  // unmapped means team only (R1): the ticket does not leave its unit because an admin forgot to map the lead
  if (!wanted.rules.people.some(({ account }) => account === lead.account)) {
    return { because: 'nobody mapped', passedOver, ...(team.tell === undefined ? {} : { tell: team.tell }) };
  }
  return { ...team, instead: { team: 'learning-consulting' } };
};

/**
 * Learning Consulting: its lead when there is one, absent → deputy → the team. Without a lead a customer
 * outside the first countries is accepted by the coordinator first (F10, R6 row 7, mission §4).
 */
export const fromLearningConsulting = (wanted: PersonWanted): PersonChoice => {
  const { customer, rules } = wanted;
  const passedOver: PassedOver[] = [];
  if (customer?.lead?.unit === 'Learning Consulting') {
    const named = namedPerson(wanted, leadAndDeputy(customer.lead), passedOver);
    return named ?? fromTeam(wanted, 'learning-consulting', { passedOver });
  }
  const coordinator = rules.teams.find(({ id }) => id === 'learning-consulting')?.coordinator;
  const served = customer !== null && rules.settings.consultingCountries.includes(customer.country);
  if (!served && coordinator !== undefined) {
    const accepting = namedPerson(wanted, [{ account: coordinator, because: 'coordinator accepts first' }], passedOver);
    if (accepting !== null) return accepting;
  }
  return fromTeam(wanted, 'learning-consulting', { passedOver });
};
