import { route } from '@forge/api';
import * as v from 'valibot';
import type { TicketId } from '../../domain/ticket';
import type { NewTicket } from '../../ports/tickets';
import { callJira } from './call-jira';
import { textToAdf } from './text-to-adf';
import { encodeTicketState } from './ticket-property';

const created = v.object({ id: v.string(), key: v.string() });
const fieldList = v.array(
  v.object({ id: v.string(), schema: v.optional(v.object({ custom: v.optional(v.string()) })) }),
);

/** Makes a ticket inside Jira, with what the app already knows of it. */
export const createTicket = async (ticket: NewTicket): Promise<{ readonly id: TicketId; readonly key: string }> => {
  const organisationField = ticket.organisation === undefined ? undefined : await findOrganisationField();
  const answer = await callJira('POST issue', route`/rest/api/3/issue`, {
    method: 'POST',
    body: {
      fields: {
        project: { key: ticket.project },
        issuetype: { name: ticket.typeName },
        summary: ticket.summary,
        description: textToAdf(ticket.text),
        ...(ticket.assignee === undefined ? {} : { assignee: { accountId: ticket.assignee } }),
        ...(organisationField === undefined ? {} : { [organisationField]: [Number(ticket.organisation)] }),
      },
      ...(ticket.state === undefined
        ? {}
        : { properties: [{ key: 'meridian', value: encodeTicketState(ticket.state) }] }),
    },
  });
  const { id, key } = v.parse(created, answer.body);
  if (ticket.linkTo !== undefined) await link(id, ticket.linkTo);
  return { id, key };
};

const findOrganisationField = async (): Promise<string | undefined> => {
  const answer = await callJira('GET field', route`/rest/api/3/field`);
  return v
    .parse(fieldList, answer.body)
    .find((field) => field.schema?.custom?.endsWith('sd-customer-organizations') === true)?.id;
};

const link = async (from: TicketId, to: TicketId): Promise<void> => {
  await callJira('POST issueLink', route`/rest/api/3/issueLink`, {
    method: 'POST',
    body: { type: { name: 'Relates' }, inwardIssue: { id: from }, outwardIssue: { id: to } },
  });
};
