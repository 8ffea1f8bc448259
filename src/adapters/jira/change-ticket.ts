import { route } from '@forge/api';
import * as v from 'valibot';
import type { TicketId } from '../../domain/ticket';
import type { Refused, TicketChange } from '../../ports/tickets';
import { callJira } from './call-jira';
import { encodeTicketState } from './ticket-property';

const refusal = v.object({
  errors: v.optional(v.record(v.string(), v.string()), {}),
  errorMessages: v.optional(v.array(v.string()), []),
});

/**
 * One `PUT` for everything; it is all or nothing, so what Jira names as wrong is left out and the
 * rest is tried once more. A person who cannot be assigned must not cost the rest.
 * @returns what was refused, with Jira's reason.
 * @throws VendorFailed when the second try fails too.
 */
export const changeTicket = async (id: TicketId, change: TicketChange): Promise<Refused> => {
  const fields = fieldsOf(change);
  const properties = change.state === undefined ? [] : [{ key: 'meridian', value: encodeTicketState(change.state) }];
  const first = await put(id, { fields, properties });
  if (first === null) return [];
  const named = Object.keys(first.errors).filter((field) => field in fields);
  const dropped = named.length > 0 ? named : Object.keys(fields);
  const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !dropped.includes(field)));
  const second =
    Object.keys(kept).length + properties.length === 0 ? null : await put(id, { fields: kept, properties });
  const because = (field: string) => first.errors[field] ?? first.errorMessages.join(' ');
  return [
    ...dropped.map((field) => ({ what: field, because: because(field) })),
    ...(second === null ? [] : [{ what: 'remembering', because: JSON.stringify(second) }]),
  ];
};

const fieldsOf = (change: TicketChange): Readonly<Record<string, unknown>> => ({
  ...(change.assignee === undefined
    ? {}
    : { assignee: change.assignee === null ? null : { accountId: change.assignee } }),
  ...(change.priority === undefined ? {} : { priority: { name: change.priority } }),
});

interface PutBody {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties: readonly unknown[];
}

/** Null when Jira took it; its complaint when it answered 400. */
const put = async (id: TicketId, body: PutBody): Promise<v.InferOutput<typeof refusal> | null> => {
  const answer = await callJira('PUT issue', route`/rest/api/3/issue/${id}`, {
    method: 'PUT',
    body: {
      ...(Object.keys(body.fields).length === 0 ? {} : { fields: body.fields }),
      ...(body.properties.length === 0 ? {} : { properties: body.properties }),
    },
    expect: [400],
  });
  return answer.status === 400 ? v.parse(refusal, answer.body ?? {}) : null;
};
