import { route } from '@forge/api';
import * as v from 'valibot';
import type { TicketId } from '../../domain/ticket';
import type { NewTicket } from '../../ports/tickets';
import { VendorFailed } from '../../ports/vendor-failed';
import { callJira } from './call-jira';
import { linkTickets } from './link-tickets';
import { textToAdf } from './text-to-adf';
import { encodeTicketState } from './ticket-property';

const created = v.object({ id: v.string(), key: v.string() });
const fieldList = v.array(
  v.object({ id: v.string(), schema: v.optional(v.object({ custom: v.optional(v.string()) })) }),
);

/** Makes a ticket inside Jira, with what the app already knows of it. */
export const createTicket = async (ticket: NewTicket): Promise<{ readonly id: TicketId; readonly key: string }> => {
  const typeId = await findType(ticket.project, ticket.typeNames);
  const organisationField = ticket.organisation === undefined ? undefined : await findOrganisationField();
  const answer = await callJira('POST issue', route`/rest/api/3/issue`, {
    method: 'POST',
    body: {
      fields: {
        project: { key: ticket.project },
        issuetype: { id: typeId },
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
  if (ticket.linkTo !== undefined) await linkTickets(id, ticket.linkTo);
  return { id, key };
};

const project = v.object({
  issueTypes: v.array(v.object({ id: v.string(), name: v.string(), subtask: v.optional(v.boolean(), false) })),
});

/** The first wanted type that the project has, else its first ordinary one: a call must become a ticket. */
const findType = async (projectKey: string, names: readonly string[]): Promise<string> => {
  const answer = await callJira('GET project', route`/rest/api/3/project/${projectKey}`);
  const types = v.parse(project, answer.body).issueTypes.filter(({ subtask }) => !subtask);
  const wanted = names.map((name) => types.find((type) => type.name.toLowerCase() === name.toLowerCase()));
  const type = wanted.find((one) => one !== undefined) ?? types[0];
  if (type === undefined) throw new VendorFailed(409, 'GET project', { detail: `${projectKey} has no type of ticket` });
  return type.id;
};

const findOrganisationField = async (): Promise<string | undefined> => {
  const answer = await callJira('GET field', route`/rest/api/3/field`);
  return v
    .parse(fieldList, answer.body)
    .find((field) => field.schema?.custom?.endsWith('sd-customer-organizations') === true)?.id;
};
