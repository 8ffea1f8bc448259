import * as v from 'valibot';
import { isoOf } from '../../domain/instant';
import type { TicketState } from '../../domain/ticket-state';
import { account, keptEntries, shortText, team, TEXT_LIMIT } from './kept-property';

/** Largest value of an entity property, in characters of JSON. */
const PROPERTY_LIMIT = 32_768;

const instant = v.pipe(v.string(), v.transform(Date.parse), v.number(), v.finite());
const said = v.record(v.pipe(v.string(), v.maxLength(8)), shortText);

const schema = v.object({
  rulesVersion: v.pipe(v.number(), v.integer()),
  decidedAt: instant,
  seenAt: instant,
  stage: v.picklist(['working', 'waiting', 'alerting', 'accepted', 'asking', 'maintenance', 'done']),
  rowId: shortText,
  desk: shortText,
  team,
  serious: v.boolean(),
  startsAgainAt: v.exactOptional(instant),
  answerDueAt: v.exactOptional(instant),
  toldUntil: v.exactOptional(instant),
  lookAgainAt: v.exactOptional(instant),
  madeToWait: v.exactOptional(v.literal(true)),
  ...keptEntries,
  set: v.object({
    assignee: v.exactOptional(v.nullable(account)),
    severity: v.exactOptional(v.picklist(['P1', 'P2', 'P3', 'P4'])),
    fields: v.exactOptional(v.record(v.string(), shortText)),
  }),
  respected: v.array(v.picklist(['assignee', 'team'])),
  decided: v.exactOptional(v.picklist(['serious', 'not serious'])),
  saidAt: v.exactOptional(instant),
  asked: v.exactOptional(v.literal(true)),
  proposals: v.array(v.object({ id: shortText, sentence: shortText, said: v.exactOptional(said) })),
  owed: v.optional(
    v.array(v.object({ text: shortText, visibleToCustomer: v.boolean(), mention: v.exactOptional(v.array(account)) })),
    [],
  ),
  refused: v.exactOptional(v.array(v.object({ what: shortText, because: shortText }))),
  channel: v.exactOptional(v.literal('phone')),
  before: v.exactOptional(v.object({ assignee: v.nullable(account), team })),
  alertRound: v.pipe(v.number(), v.integer(), v.minValue(0)),
  because: shortText,
  earlier: v.exactOptional(
    v.array(v.object({ at: instant, because: shortText, row: shortText, rulesVersion: v.number() })),
  ),
  said: v.exactOptional(said),
  trace: v.object({
    at: instant,
    seen: v.record(v.string(), v.union([shortText, v.number(), v.boolean(), v.array(shortText)])),
    from: v.optional(v.record(v.string(), shortText), {}),
    also: v.optional(v.record(v.string(), shortText), {}),
    row: shortText,
    above: v.array(v.object({ row: shortText, cell: shortText })),
    calendar: v.array(shortText),
    rulesVersion: v.number(),
  }),
});

/**
 * Reads the property `meridian` as hostile input: anyone who can edit the ticket can write it.
 * @returns null when it is absent or does not fit: the ticket is then decided anew.
 */
export const parseTicketState = (value: unknown): TicketState | null => {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
};

/**
 * The property's JSON; instants as ISO 8601 in UTC, so that the date index sees them. What would not be read back
 * is shortened; a state that is too long loses what was seen, and only then what is owed.
 */
export const encodeTicketState = (state: TicketState): unknown => {
  const encoded = {
    ...state,
    decidedAt: isoOf(state.decidedAt),
    seenAt: isoOf(state.seenAt),
    ...(state.startsAgainAt === undefined ? {} : { startsAgainAt: isoOf(state.startsAgainAt) }),
    ...(state.answerDueAt === undefined ? {} : { answerDueAt: isoOf(state.answerDueAt) }),
    ...(state.lookAgainAt === undefined ? {} : { lookAgainAt: isoOf(state.lookAgainAt) }),
    ...(state.saidAt === undefined ? {} : { saidAt: isoOf(state.saidAt) }),
    ...(state.toldUntil === undefined ? {} : { toldUntil: isoOf(state.toldUntil) }),
    ...(state.earlier === undefined ? {} : { earlier: state.earlier.map((one) => ({ ...one, at: isoOf(one.at) })) }),
    trace: { ...state.trace, at: isoOf(state.trace.at) },
  };
  // The oldest decisions go first, one by one.
  const kept = (encoded.earlier ?? []).map((_, gone, all) => ({
    ...encoded,
    earlier: all.slice(0, all.length - gone),
  }));
  const { earlier: _all, ...alone } = encoded;
  const untraced = { ...alone, trace: { ...encoded.trace, seen: {}, from: {}, also: {}, above: [], calendar: [] } };
  const least = { ...untraced, refused: [], owed: [], proposals: [] };
  for (const version of [...kept, alone, untraced]) {
    const written = shortened(version);
    if (JSON.stringify(written).length <= PROPERTY_LIMIT) return written;
  }
  return shortened(least);
};

const shortened = (value: unknown): unknown => {
  if (typeof value === 'string') return value.slice(0, TEXT_LIMIT);
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
};
