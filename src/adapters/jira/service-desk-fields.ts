import * as v from 'valibot';
import type { Ticket } from '../../domain/ticket';
import type { IssueAnswer } from './issue-answer';
import { fieldIdOfKind } from './issue-fields';

const organisations = v.array(v.object({ id: v.union([v.string(), v.number()]), name: v.string() }));
const request = v.object({
  requestType: v.optional(v.object({ name: v.string() })),
  _links: v.optional(v.unknown()),
  currentStatus: v.optional(v.unknown()),
});

/** Organisations the ticket is shared with; an unreadable value counts as none. */
export const organisationsOf = (value: unknown): Ticket['organisations'] => {
  const parsed = v.safeParse(organisations, value);
  return parsed.success ? parsed.output.map(({ id, name }) => ({ id: String(id), name })) : [];
};

/** Name of the request type; a ticket made inside Jira has none. */
export const requestTypeOf = (answer: IssueAnswer): string | undefined => {
  const parsed = v.safeParse(request, answer.fields[fieldIdOfKind(answer, 'vp-origin') ?? '']);
  return parsed.success ? parsed.output.requestType?.name : undefined;
};

const channel = v.object({ value: v.string() });

/** How the request came in by Jira Service Management's own property: a mail has a request type like a portal request. */
export const requestChannelOf = (answer: IssueAnswer): string | undefined => {
  const parsed = v.safeParse(channel, answer.properties['request.channel.type']);
  return parsed.success ? parsed.output.value : undefined;
};
