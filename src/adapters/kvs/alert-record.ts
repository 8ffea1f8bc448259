import * as v from 'valibot';
import type { Alert } from '../../domain/alerts/alert';
import { isoOf } from '../../domain/instant';

const telling = v.object({
  step: v.number(),
  round: v.number(),
  person: v.string(),
  route: v.picklist(['operations', 'field', 'jira']),
  at: v.number(),
  outcome: v.picklist(['sent', 'failed', 'skipped']),
  because: v.string(),
  answer: v.exactOptional(v.string()),
});

const schema = v.object({
  ticket: v.string(),
  ticketKey: v.string(),
  round: v.number(),
  revision: v.number(),
  status: v.picklist(['raised', 'told', 'accepted', 'resolved', 'called off', 'nobody left']),
  raisedAt: v.number(),
  rulesVersion: v.number(),
  desk: v.string(),
  language: v.string(),
  text: v.string(),
  steps: v.array(v.object({ who: v.picklist(['duty', 'team', 'rota', 'last resort']), waitMinutes: v.number() })),
  step: v.number(),
  dueAt: v.exactOptional(v.number()),
  acceptedBy: v.exactOptional(v.string()),
  acceptedAt: v.exactOptional(v.number()),
  log: v.array(telling),
  reports: v.number(),
});

/** A stored alert; null when the record cannot be read, said in the log: the sweep must not stop at one bad record. */
export const parseAlert = (value: unknown): Alert | null => {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  console.error(JSON.stringify({ what: 'alert record unreadable', at: isoOf(Date.now()), issue: parsed.issues[0].message }));
  return null;
};
