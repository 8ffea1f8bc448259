import type { SendTestRing, TellingResult } from '../../contract/telling';
import { InvalidInput } from '../../domain/errors';
import { ringThrough } from '../../domain/telling/telling-warnings';
import { checkedRoute, ringAlias } from '../../domain/telling/test-ring';
import { tellingRules, type TellingRules } from '../../domain/telling/telling-rules';
import type { AccountId, Ticket } from '../../domain/ticket';
import type { Delivery } from './delivery';
import { noteHealth } from './note-health';
import { tellByField } from './tell-by-field';
import { tellByJira } from './tell-by-jira';
import { tellByOperations } from './tell-by-operations';
import type { TellingSetupPorts } from './telling-setup-ports';

/**
 * Wakes a person on trial by one route. It counts once that person says that it rang.
 * @throws InvalidInput when the route is not in the rules, the person is not mapped, or the ticket is not visible.
 */
export const sendTestRing = async (
  ports: TellingSetupPorts,
  { route, person, ticket: asked }: SendTestRing,
  by: AccountId,
): Promise<TellingResult> => {
  const { rules } = await ports.rules.live();
  const telling = tellingRules(rules);
  checkedRoute(route, telling);
  const named = rules.people.find(({ account }) => account === person);
  if (named === undefined) throw new InvalidInput('person', `${person} is not among the people: map the person first`);
  const loaded = await ports.tickets.load(asked, rules.mapping);
  if (loaded === null)
    throw new InvalidInput('ticket', `${asked} is not visible to Meridian: name a ticket made for this test`);
  const now = ports.clock.now();
  const delivery = await delivered(ports, { route, person, ticket: loaded.ticket, telling });
  await noteHealth(ports, [{ route, delivery }]);
  if (!delivery.sent) return { done: false, sentence: `${named.name} could not be rung: ${delivery.answer}` };
  const { key: ticketKey, id: ticketId } = loaded.ticket;
  const ring = { person, requestedBy: by, at: now, through: ringThrough(route, telling), ticketKey, ticketId };
  await ports.routes.saveRings({ ...(await ports.routes.rings()), [route]: ring });
  return {
    done: true,
    sentence: `${named.name} is being rung (${delivery.answer}). It counts once ${named.name} confirms it: in Operations, or by “My phone rang” on ${ticketKey}.`,
  };
};

interface Trial extends Pick<SendTestRing, 'route' | 'person'> {
  readonly ticket: Ticket;
  readonly telling: TellingRules;
}

const delivered = async (ports: TellingSetupPorts, { route, person, ticket, telling }: Trial): Promise<Delivery> => {
  const now = ports.clock.now();
  const text = `Test ring of Meridian on ${ticket.key}: please confirm that your phone rang.`;
  switch (route) {
    case 'operations':
      return tellByOperations(ports.operations, {
        as: telling.actsAs ?? '',
        now,
        alias: ringAlias(ticket.key),
        message: text,
        description: 'Acknowledge this alert: then Meridian knows that on-call alerts reach you.',
        person,
        mark: `test ${now}`,
        // Every test is a round of its own: what stands there from another one is closed.
        roundMark: `test ${now}`,
        again: true,
      });
    case 'field':
      return tellByField(ports.tickets, { ticket: ticket.id, field: telling.field ?? '', value: `${text} (${now})` });
    case 'jira':
      return tellByJira(ports.tickets, { ticket: ticket.id, person, text, assign: true });
    default:
      return route satisfies never;
  }
};
