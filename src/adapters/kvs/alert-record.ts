import * as v from 'valibot';
import type { Alert } from '../../domain/alerts/alert';
import { isoOf } from '../../domain/instant';
import { ACCEPTING_DEEDS, ROUTES } from '../../domain/telling/telling-rules';

const telling = v.object({
  step: v.number(),
  round: v.number(),
  person: v.string(),
  route: v.picklist(ROUTES),
  at: v.number(),
  outcome: v.picklist(['planned', 'sent', 'failed', 'skipped']),
  because: v.string(),
  answer: v.exactOptional(v.string()),
  attempt: v.exactOptional(v.number()),
  text: v.exactOptional(v.string()),
  tried: v.exactOptional(v.array(v.object({ route: v.picklist(ROUTES), at: v.number(), answer: v.string() }))),
  bundleAt: v.exactOptional(v.number()),
});

const routes = v.object({
  operations: v.exactOptional(
    v.object({
      alertId: v.exactOptional(v.string()),
      requestId: v.exactOptional(v.string()),
      askedAt: v.exactOptional(v.number()),
    }),
  ),
  field: v.exactOptional(v.literal('set')),
  owed: v.exactOptional(v.picklist(['acknowledge', 'close'])),
});

const answer = v.object({
  at: v.number(),
  round: v.number(),
  what: v.picklist([
    'accepted',
    'declined',
    'resolved',
    'called off',
    'severity raised',
    'reported again',
    'handover asked',
    'handed over',
    'handed on',
    'not taken',
    'asked again',
  ]),
  by: v.nullable(v.string()),
  to: v.exactOptional(v.string()),
  because: v.exactOptional(v.string()),
});

const ruledStep = v.object({
  who: v.picklist(['duty', 'team', 'rota', 'last resort']),
  waitMinutes: v.number(),
  times: v.exactOptional(v.number()),
});

const namedStep = v.object({
  who: v.literal('named'),
  person: v.string(),
  because: v.string(),
  waitMinutes: v.number(),
  times: v.exactOptional(v.number()),
  askedFor: v.exactOptional(v.literal('progress')),
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
  texts: v.exactOptional(v.record(v.string(), v.string())),
  steps: v.array(v.variant('who', [ruledStep, namedStep])),
  step: v.number(),
  dueAt: v.exactOptional(v.number()),
  borderAt: v.exactOptional(v.number()),
  acceptedBy: v.exactOptional(v.string()),
  acceptedAt: v.exactOptional(v.number()),
  handover: v.exactOptional(
    v.object({
      toDesk: v.nullable(v.string()),
      asked: v.array(v.string()),
      askedAt: v.number(),
      until: v.exactOptional(v.number()),
    }),
  ),
  acceptedByDeeds: v.exactOptional(v.array(v.picklist(ACCEPTING_DEEDS))),
  progressMinutes: v.exactOptional(v.number()),
  routes: v.exactOptional(routes),
  paused: v.exactOptional(
    v.object({
      since: v.number(),
      because: v.picklist(['the ticket is not visible', 'the project is not enabled']),
    }),
  ),
  log: v.array(telling),
  answers: v.array(answer),
  reports: v.number(),
});

/** A stored alert; null when the record cannot be read, said in the log: the sweep must not stop at one bad record. */
export const parseAlert = (value: unknown): Alert | null => {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  console.error(
    JSON.stringify({ what: 'alert record unreadable', at: isoOf(Date.now()), issue: parsed.issues[0].message }),
  );
  return null;
};
