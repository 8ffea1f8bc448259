import { route } from '@forge/api';
import type { TicketId } from '../../domain/ticket';
import { callJira } from './call-jira';

/** Links two tickets; Jira takes a link that is there already without a word. */
export const linkTickets = async (from: TicketId, to: TicketId): Promise<void> => {
  await callJira('POST issueLink', route`/rest/api/3/issueLink`, {
    method: 'POST',
    body: { type: { name: 'Relates' }, inwardIssue: { id: from }, outwardIssue: { id: to } },
  });
};
