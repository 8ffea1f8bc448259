import * as v from 'valibot';

/** Longest text that is read back. */
export const TEXT_LIMIT = 4_000;
const MOST_KEPT = 20;

export const shortText = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
export const account = v.pipe(v.string(), v.maxLength(128));
export const team = v.picklist(['support', 'incident-management', 'learning-consulting', 'project-team', 'lead']);

/** Milliseconds since 1970; only instants that are searched for stand as ISO 8601 in the property. */
const instant = v.pipe(v.number(), v.finite(), v.integer());
const place = v.object({ team, assignee: v.nullable(account) });

const move = v.object({
  at: instant,
  by: account,
  from: place,
  to: place,
  because: shortText,
  back: v.exactOptional(v.literal(true)),
});
const question = v.object({
  text: shortText,
  by: account,
  at: instant,
  owner: v.nullable(account),
  dueAt: instant,
  reminded: v.exactOptional(v.literal(true)),
  answeredAt: v.exactOptional(instant),
  answeredBy: v.exactOptional(account),
});
const change = v.object({
  at: instant,
  what: v.picklist(['assignee', 'severity', 'type']),
  from: shortText,
  to: shortText,
  by: v.nullable(account),
});
const answers = v.object({
  productive: v.exactOptional(v.boolean()),
  canWork: v.exactOptional(v.picklist(['nobody', 'hardly', 'with workaround', 'yes'])),
  since: v.exactOptional(shortText),
  dataBreachSuspected: v.exactOptional(v.boolean()),
});

/** What outlives decisions, in the property. */
export const keptEntries = {
  notMaintenance: v.exactOptional(v.literal(true)),
  askedMissing: v.exactOptional(v.literal(true)),
  worse: v.exactOptional(v.object({ at: instant, answers })),
  moves: v.exactOptional(v.pipe(v.array(move), v.maxLength(MOST_KEPT))),
  bounces: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  question: v.exactOptional(question),
  changes: v.exactOptional(v.pipe(v.array(change), v.maxLength(MOST_KEPT))),
};
