import * as v from 'valibot';
import type { OperationsAlert } from '../../domain/telling/operations-alert';

const answer = v.object({
  id: v.string(),
  status: v.picklist(['open', 'acked', 'resolved', 'snoozed', 'closed']),
  ackTime: v.nullish(v.string()),
  owner: v.nullish(v.string()),
  responders: v.optional(v.array(v.object({ id: v.string(), type: v.string() })), []),
  extraProperties: v.optional(v.record(v.string(), v.unknown()), {}),
});

export const logsAnswer = v.object({
  values: v.optional(
    v.array(v.object({ logTime: v.string(), log: v.optional(v.string(), ''), owner: v.optional(v.string(), '') })),
    [],
  ),
});

/** An alert of Operations as the rules see it; its other properties are left alone. */
export const alertOfAnswer = (body: unknown): OperationsAlert => {
  const { id, status, ackTime, owner, responders, extraProperties } = v.parse(answer, body);
  const mark = extraProperties['meridian'];
  return {
    id,
    status,
    ...(ackTime == null ? {} : { acknowledgedAt: Date.parse(ackTime) }),
    ...(owner == null ? {} : { owner }),
    people: responders.filter(({ type }) => type === 'user').map((responder) => responder.id),
    ...(typeof mark === 'string' ? { mark } : {}),
  };
};
