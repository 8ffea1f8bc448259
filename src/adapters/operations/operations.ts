import { route, type Route } from '@forge/api';
import * as v from 'valibot';
import type { AccountId } from '../../domain/ticket';
import type { NewOperationsAlert, Operations, RequestResult } from '../../ports/operations';
import { alertOfAnswer, logsAnswer } from './alert-answer';
import { displayNames } from './display-names';
import { callOperations } from './call-operations';

const accepted = v.object({ requestId: v.string() });
const processed = v.object({
  isSuccess: v.optional(v.boolean(), false),
  status: v.optional(v.string(), ''),
  alertId: v.exactOptional(v.string()),
});

/** Where the alert is shown as coming from. */
const SOURCE = 'Meridian';
/** Waits before the result of a request is asked for once more, in milliseconds. */
const POLLS_MS = [0, 200, 500, 1500];

/** Operations over Jira's own address, which apps of Forge have to take: without the cloud id in it. */
export const createOperations = (): Operations => ({
  find: async (alias, as) => {
    const path = route`/jsm/ops/api/v1/alerts/alias?alias=${alias}`;
    const { status, body } = await callOperations('GET alert by alias', path, { as, expect: [404] });
    return status === 404 ? null : alertOfAnswer(body);
  },
  logOf: async (id, as) => {
    const path = route`/jsm/ops/api/v1/alerts/${id}/logs?size=100`;
    const { body } = await callOperations('GET alert logs', path, { as });
    return v
      .parse(logsAnswer, body)
      .values.map(({ logTime, log, owner }) => ({ at: Date.parse(logTime), text: log, by: owner }));
  },
  create: (alert, as) => requested('POST alert', route`/jsm/ops/api/v1/alerts`, { as, body: bodyOf(alert) }),
  addPerson: (id, person, as) =>
    requested('POST alert responder', route`/jsm/ops/api/v1/alerts/${id}/responders`, {
      as,
      body: { id: person, type: 'user' },
    }),
  acknowledge: (id, as) => requested('POST alert acknowledge', route`/jsm/ops/api/v1/alerts/${id}/acknowledge`, { as }),
  close: (id, as) => requested('POST alert close', route`/jsm/ops/api/v1/alerts/${id}/close`, { as }),
  note: async (id, text, as) => {
    const path = route`/jsm/ops/api/v1/alerts/${id}/notes`;
    await callOperations('POST alert note', path, { as, method: 'POST', body: { note: text.slice(0, 25_000) } });
  },
  resultOf,
  namesOf: displayNames,
  probe: async (as) => {
    await callOperations('GET schedules', route`/jsm/ops/api/v1/schedules?size=1`, { as });
  },
});

const requested = async (
  operation: string,
  path: Route,
  { as, body }: { readonly as: AccountId; readonly body?: unknown },
): Promise<{ readonly requestId: string }> => {
  const answer = await callOperations(operation, path, {
    as,
    method: 'POST',
    ...(body === undefined ? {} : { body }),
  });
  return v.parse(accepted, answer.body);
};

const bodyOf = ({ message, description, alias, person, mark }: NewOperationsAlert): unknown => ({
  message,
  description: description.slice(0, 15_000),
  alias,
  entity: alias,
  source: SOURCE,
  priority: 'P1',
  responders: [{ id: person, type: 'user' }],
  extraProperties: { meridian: mark },
});

const resultOf = async (requestId: string, as: AccountId): Promise<RequestResult> => {
  for (const wait of POLLS_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const path = route`/jsm/ops/api/v1/alerts/requests/${requestId}`;
    // A request that is not worked on yet is not found.
    const { status, body } = await callOperations('GET alert request', path, { as, expect: [404] });
    if (status === 404) continue;
    const { isSuccess, status: said, alertId } = v.parse(processed, body);
    if (!isSuccess) return { state: 'refused', because: said };
    return { state: 'done', ...(alertId === undefined ? {} : { alertId }) };
  }
  return { state: 'not known yet' };
};
