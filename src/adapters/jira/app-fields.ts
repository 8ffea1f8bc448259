import { route } from '@forge/api';
import type { FieldValues } from '../../domain/actions';
import { isoOf } from '../../domain/instant';
import type { TicketId } from '../../domain/ticket';
import type { Refused } from '../../ports/tickets';
import { callJira } from './call-jira';

const PEOPLE = new Set(['consulting-lead', 'on-call-person']);

/**
 * Writes the app's own read-only fields, all in one call. Fields only show what the property
 * knows: a site without them loses the display and nothing else.
 * @param ids field ids of this site by module key, as the ticket's own answer named them.
 */
export const setAppFields = async (
  id: TicketId,
  fields: FieldValues,
  ids: ReadonlyMap<string, string>,
): Promise<Refused> => {
  const wanted = Object.entries(fields).filter(([, value]) => value !== undefined);
  const updates = wanted.flatMap(([key, value]) => {
    const field = ids.get(key);
    return field === undefined ? [] : [{ customField: field, issueIds: [Number(id)], value: shown(key, value) }];
  });
  const missing = wanted
    .filter(([key]) => !ids.has(key))
    .map(([key]) => ({ what: key, because: 'the field does not exist on this site' }));
  if (updates.length === 0) return missing;
  const answer = await callJira('POST app field values', route`/rest/api/3/app/field/value`, {
    method: 'POST',
    body: { updates },
    expect: [400, 403, 404],
  });
  return answer.status < 300
    ? missing
    : [...missing, { what: 'app fields', because: `Jira answered ${answer.status}` }];
};

const shown = (key: string, value: string | number | null | undefined): unknown => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return isoOf(value);
  return PEOPLE.has(key) ? { accountId: value } : value;
};
