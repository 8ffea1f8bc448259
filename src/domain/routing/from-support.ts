import { fromRoster } from './from-roster';
import { fromTeam } from './from-team';
import { namedPerson } from './named-person';
import type { PassedOver, PersonChoice, PersonWanted } from './person-choice';

/** The delivery coordinator who is there, else somebody of the team (R6 row 5). */
export const deliveryCoordinator = (wanted: PersonWanted): PersonChoice => {
  const coordinators = wanted.rules.people.filter(({ roles }) => roles.includes('delivery coordinator'));
  const { person, among, passedOver } = fromRoster(wanted, coordinators);
  if (person !== undefined) return { person, because: 'delivery coordinator', among, passedOver };
  return fromTeam(wanted, 'support', { passedOver });
};

/** The first member of the customer's project team who is there (F3); a team without anybody leaves it to Support. */
export const projectTeam = (wanted: PersonWanted): PersonChoice => {
  const members = (wanted.customer?.projectTeam ?? []).map(
    (account) => ({ account, because: 'project team of the customer' }) as const,
  );
  const passedOver: PassedOver[] = [];
  const deskIsOpen = (account: string): boolean =>
    wanted.rules.people.some((one) => one.account === account && wanted.openDeskIds.includes(one.desk));
  // whose desk is open now comes first; at night the ticket is the first member's of those who are not absent
  const inOrder = [
    ...members.filter(({ account }) => deskIsOpen(account)),
    ...members.filter(({ account }) => !deskIsOpen(account)),
  ];
  const member = namedPerson(wanted, inOrder, passedOver);
  if (member !== null) return member;
  const support = fromTeam(wanted, 'support', { passedOver });
  // unmapped means team only (R1): the ticket stays with a project team that an admin forgot to map
  if (members.length > 0 && passedOver.every(({ because }) => because === 'not mapped')) {
    return { because: 'nobody mapped', passedOver, ...(support.tell === undefined ? {} : { tell: support.tell }) };
  }
  return { ...support, instead: { team: 'support' } };
};
