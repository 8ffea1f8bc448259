import { route } from '@forge/api';
import * as v from 'valibot';
import type { Tickets } from '../../ports/tickets';
import { setAppFields } from './app-fields';
import { callJira } from './call-jira';
import { changeTicket } from './change-ticket';
import { createTicket } from './create-ticket';
import { issueAnswer } from './issue-answer';
import { appFieldIds } from './issue-fields';
import { postComment } from './post-comment';
import { ticketOfAnswer } from './ticket-of-answer';
import { setSiteField } from './site-field';
import { parseTicketState } from './ticket-property';

/** Tickets in Jira, as the app. One read brings ticket, comments, history, field names and the property. */
export const createTickets = (): Tickets => {
  let fieldIds: ReadonlyMap<string, string> = new Map();
  let siteFields: ReadonlyMap<string, string> = new Map();
  return {
    load: async (id, mapping) => {
      const answer = await callJira(
        'GET issue',
        route`/rest/api/3/issue/${id}?fields=*all&properties=meridian,request.channel.type&expand=names,schema,changelog`,
        { expect: [404] },
      );
      if (answer.status === 404) return null;
      const issue = v.parse(issueAnswer, answer.body);
      fieldIds = appFieldIds(issue);
      siteFields = new Map(Object.entries(issue.names).map(([field, shown]) => [shown.toLowerCase(), field]));
      return { ticket: ticketOfAnswer(issue, mapping), state: parseTicketState(issue.properties['meridian']) };
    },
    change: changeTicket,
    setFields: (id, fields) => setAppFields(id, fields, fieldIds),
    setSiteField: (id, name, value) => setSiteField(id, siteFields.get(name.toLowerCase()), { name, value }),
    comment: postComment,
    create: createTicket,
  };
};
