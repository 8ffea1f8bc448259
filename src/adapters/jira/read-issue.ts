import { route } from '@forge/api';
import * as v from 'valibot';
import type { FieldMapping } from '../../domain/rules/rules';
import type { TicketId } from '../../domain/ticket';
import type { LoadedTicket } from '../../ports/tickets';
import { callJira } from './call-jira';
import { issueAnswer, type IssueAnswer } from './issue-answer';
import { ticketOfAnswer } from './ticket-of-answer';
import { parseTicketState } from './ticket-property';
import { withWholeHistory } from './whole-history';

/** One read brings ticket, comments, history, field names and the property, a second one what a long history lacks; null when it is not visible. */
export const readIssue = async (id: TicketId): Promise<IssueAnswer | null> => {
  const answer = await callJira(
    'GET issue',
    route`/rest/api/3/issue/${id}?fields=*all&properties=meridian,request.channel.type&expand=names,schema,changelog`,
    { expect: [404] },
  );
  return answer.status === 404 ? null : withWholeHistory(v.parse(issueAnswer, answer.body));
};

export const loadedTicket = (issue: IssueAnswer, mapping: FieldMapping): LoadedTicket => ({
  ticket: ticketOfAnswer(issue, mapping),
  state: parseTicketState(issue.properties['meridian']),
});

/** Reads tickets and changes none. */
export const loadTicket = async (id: TicketId, mapping: FieldMapping): Promise<LoadedTicket | null> => {
  const issue = await readIssue(id);
  return issue === null ? null : loadedTicket(issue, mapping);
};
