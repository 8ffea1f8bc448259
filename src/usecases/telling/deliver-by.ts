import { claimKey, roundMark } from '../../domain/alerts/claim-key';
import { alreadySaid } from '../../domain/decision/already-said';
import { tellingRules, type RouteName } from '../../domain/telling/telling-rules';
import type { Delivery } from './delivery';
import { tellByField } from './tell-by-field';
import { tellByJira } from './tell-by-jira';
import { tellByOperations } from './tell-by-operations';
import { markText } from './mark-text';
import type { ToTell } from './tell-person';
import type { TellingPorts } from './telling-ports';

/** Sends one telling by one route. Whoever did not get the claim looks for the route's own mark first. */
export const deliverBy = async (
  ports: TellingPorts,
  route: RouteName,
  { facts, alert, telling, assign, claimed }: ToTell & { readonly claimed: boolean },
): Promise<Delivery> => {
  const message = telling.text ?? alert.text;
  const mark = markText(facts.rules, alert, telling);
  const { actsAs = '', field = '' } = tellingRules(facts.rules);
  switch (route) {
    case 'operations':
      return tellByOperations(ports.operations, {
        as: actsAs,
        now: ports.clock.now(),
        alias: alert.ticketKey,
        message,
        description: `${alert.ticketKey}: ${facts.ticket.summary}\n${mark}`,
        person: telling.person,
        mark: claimKey(alert, telling),
        roundMark: roundMark(alert, telling.round),
        again: (telling.attempt ?? 1) > 1,
      });
    case 'field':
      return tellByField(ports.tickets, { ticket: alert.ticket, field, value: `${mark} ${message}`.slice(0, 255) });
    case 'jira': {
      const text = `${message}\n${mark}`;
      if (!claimed && alreadySaid(facts.ticket, text)) return { sent: true, answer: 'found on the ticket' };
      return tellByJira(ports.tickets, {
        ticket: alert.ticket,
        person: telling.person,
        text,
        assign,
        assignee: facts.ticket.assignee,
      });
    }
    default:
      return route satisfies never;
  }
};
