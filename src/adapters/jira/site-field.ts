import { route } from '@forge/api';
import * as v from 'valibot';
import type { TicketId } from '../../domain/ticket';
import type { Refused } from '../../ports/tickets';
import { callJira } from './call-jira';

const refusal = v.object({
  errors: v.optional(v.record(v.string(), v.string()), {}),
  errorMessages: v.optional(v.array(v.string()), []),
});

/**
 * Writes a text field of the site itself.
 * @param field its id, as the ticket's own answer named it; undefined when the ticket has none of that name.
 * @returns what was refused, with Jira's reason.
 */
export const setSiteField = async (
  id: TicketId,
  field: string | undefined,
  { name, value }: { readonly name: string; readonly value: string | null },
): Promise<Refused> => {
  if (field === undefined) return [{ what: name, because: 'the ticket has no field of this name' }];
  const answer = await callJira('PUT site field', route`/rest/api/3/issue/${id}`, {
    method: 'PUT',
    body: { fields: { [field]: value } },
    expect: [400],
  });
  if (answer.status !== 400) return [];
  const { errors, errorMessages } = v.parse(refusal, answer.body ?? {});
  return [{ what: name, because: errors[field] ?? errorMessages.join(' ') }];
};
