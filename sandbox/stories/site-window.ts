import type { Notice } from '../jira/model/notice';
import type { TicketView } from '../jira/view-issue';
import type { FiledTicket, Stage } from './stage';

/** An account that may see every ticket and every comment, hidden ones too. */
const ALL_SEEING = 'site-admin';

export interface SeenComment {
  readonly text: string;
  readonly byApp: boolean;
}

/** Name on screen of an account. */
export const nameOf = (stage: Stage, account: string | null): string =>
  account === null ? 'somebody' : (stage.site.person(account)?.displayName ?? account);

export const isCustomer = (stage: Stage, account: string | null): boolean =>
  account !== null && stage.site.person(account)?.type === 'customer';

/** The ticket as an admin of the site finds it, or null when it is gone. */
export const ticketNow = (stage: Stage, ticket: Pick<FiledTicket, 'id'>): TicketView | null =>
  stage.site.view(ticket.id, { as: ALL_SEEING });

/** What this person reads under the ticket. */
export const commentsFor = (stage: Stage, ticket: FiledTicket, account: string): readonly SeenComment[] =>
  (stage.site.view(ticket.id, { as: account })?.comments ?? []).map((comment) => ({
    text: comment.text,
    byApp: comment.author === stage.appAccount,
  }));

/** What people were sent about the ticket since it was filed. */
export const noticesAbout = (stage: Stage, ticket: FiledTicket): readonly Notice[] =>
  stage.site.notices.filter(
    (notice) =>
      [ticket.key, ticketNow(stage, ticket)?.key].includes(notice.issueKey) &&
      notice.at >= ticket.filedAt &&
      notice.kind !== 'request received',
  );

/** What the app has left on the ticket, in words. */
export const tracesOfApp = (stage: Stage, id: string): readonly string[] => {
  const view = ticketNow(stage, { id });
  if (view === null) return [];
  return [
    ...view.history.filter((item) => item.author === stage.appAccount).map((item) => item.field),
    ...view.comments.filter((comment) => comment.author === stage.appAccount).map((one) => `comment “${one.text}”`),
    ...('meridian' in view.properties ? ['the property meridian'] : []),
  ];
};

/** Tickets linked to this one, with whom they are. */
export const linkedTickets = (
  stage: Stage,
  ticket: FiledTicket,
): readonly { readonly key: string; readonly assignee: string | null }[] =>
  (ticketNow(stage, ticket)?.links ?? []).map(({ key }) => ({
    key,
    assignee: stage.site.view(key, { as: ALL_SEEING })?.assignee ?? null,
  }));
