import { route } from '@forge/api';
import * as v from 'valibot';
import type { TicketId } from '../../domain/ticket';
import type { TicketState } from '../../domain/ticket-state';
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
  const first = await put(id, { fields, properties: propertiesOf(change.state) });
  if (first === null) return [];
  const named = Object.keys(first.errors).filter((field) => field in fields);
  const dropped = named.length > 0 ? named : Object.keys(fields);
  const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !dropped.includes(field)));
  const refused = dropped.map((what) => ({ what, because: first.errors[what] ?? first.errorMessages.join(' ') }));
  const properties = propertiesOf(change.state === undefined ? undefined : withRefused(change.state, refused));
  const second =
    Object.keys(kept).length + properties.length === 0 ? null : await put(id, { fields: kept, properties });
  return second === null ? refused : [...refused, { what: 'the rest', because: JSON.stringify(second) }];
};

const propertiesOf = (state: TicketState | undefined): PutBody['properties'] =>
  state === undefined ? [] : [{ key: 'meridian', value: encodeTicketState(state) }];

/** The ticket remembers what could not be set; a person who was not assigned was not set by the app. */
const withRefused = (state: TicketState, refused: Refused): TicketState => {
  const { assignee, ...set } = state.set;
  const unassigned = assignee === undefined || refused.some(({ what }) => what === 'assignee');
  return { ...state, refused, set: unassigned ? set : { ...set, assignee } };
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
