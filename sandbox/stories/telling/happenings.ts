import type { TicketView } from '../../jira/view-issue';
import { readAlert } from '../read-alert';
import type { Teller, ToldEvent } from '../result';
import { isCustomer, nameOf, ticketNow } from '../site-window';
import type { FiledTicket, Stage } from '../stage';
import { alertHappenings } from './alert-happenings';
import { fieldText } from './field-text';
import { quote } from './quote';

interface Window {
  readonly from: number;
  readonly until: number;
}

const tellerOf = (stage: Stage, account: string | null): Teller => {
  if (account === stage.appAccount) return 'app';
  return isCustomer(stage, account) ? 'customer' : 'desk';
};

const comments = (stage: Stage, view: TicketView): readonly ToldEvent[] => {
  const alert = readAlert(stage.platform, view.id);
  // The note that carries an alert says what the third column says anyway.
  const repeats = (text: string): boolean => alert?.log.some((one) => text.includes(one.text ?? alert.text)) === true;
  const worthTelling = view.comments.filter(
    (one) => one.author !== stage.appAccount || one.public || !repeats(one.text),
  );
  return worthTelling.map((comment) => {
    const teller = tellerOf(stage, comment.author);
    const { at, text } = comment;
    if (teller !== 'app')
      return {
        at,
        teller,
        text: `${nameOf(stage, comment.author)} ${comment.public ? 'writes' : 'notes'} ${quote(text)}`,
      };
    return comment.public
      ? { at, teller: 'customer', text: `← ${quote(text, 600)}` }
      : { at, teller: 'app', text: `notes ${quote(text)}` };
  });
};

/** Fields that only repeat what is told anyway. */
const SILENT: ReadonlySet<string> = new Set([
  'resolution',
  'description',
  'summary',
  'On-call alert',
  'Incident stage',
]);

const changes = (stage: Stage, view: TicketView): readonly ToldEvent[] => {
  const groups = new Map<string, TicketView['history'][number][]>();
  for (const item of view.history) {
    if (SILENT.has(item.field)) continue;
    const key = `${item.at} ${item.author ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((items) => {
    const [first] = items;
    if (first === undefined) return [];
    const teller = tellerOf(stage, first.author);
    const words = items.map((item) => `${item.field}: ${fieldText(stage, item.to)}`).join(' · ');
    return [{ at: first.at, teller, text: teller === 'app' ? words : `${nameOf(stage, first.author)} sets ${words}` }];
  });
};

const filing = (stage: Stage, ticket: FiledTicket, view: TicketView | null): ToldEvent => ({
  at: ticket.filedAt,
  teller: isCustomer(stage, ticket.reporter) ? 'customer' : 'desk',
  text: `${nameOf(stage, ticket.reporter)} files ${ticket.key}${view === null ? '' : `: ${quote(view.summary)}`}`,
});

/** Everything that happened in `[from, until)` on the tickets of the story, in order of time. */
export const happenings = (stage: Stage, { from, until }: Window): readonly ToldEvent[] => {
  const ofTicket = (ticket: FiledTicket): readonly ToldEvent[] => {
    const view = ticketNow(stage, ticket);
    const alert = alertHappenings(stage, ticket);
    return [
      filing(stage, ticket, view),
      ...(view === null ? [] : [...changes(stage, view), ...comments(stage, view)]),
      ...alert,
    ];
  };
  return [...stage.told, ...[...stage.tickets.values()].flatMap(ofTicket)]
    .filter((event) => event.at >= from && event.at < until)
    .sort((a, b) => a.at - b.at);
};
