import * as v from 'valibot';
import type { ForgePlatform } from '../forge-platform';

const AlertRecord = v.looseObject({
  ticketKey: v.string(),
  round: v.number(),
  status: v.picklist(['raised', 'told', 'accepted', 'resolved', 'called off', 'nobody left']),
  text: v.string(),
  acceptedBy: v.optional(v.string()),
  dueAt: v.optional(v.number()),
  log: v.array(
    v.looseObject({
      step: v.number(),
      round: v.number(),
      person: v.string(),
      route: v.string(),
      at: v.number(),
      outcome: v.string(),
      because: v.string(),
      text: v.optional(v.string()),
      answer: v.optional(v.string()),
      tried: v.optional(v.array(v.object({ route: v.string(), at: v.number(), answer: v.string() })), []),
    }),
  ),
  answers: v.array(
    v.looseObject({ at: v.number(), what: v.string(), by: v.nullable(v.string()), because: v.optional(v.string()) }),
  ),
});
export type AlertRecord = v.InferOutput<typeof AlertRecord>;

/** The alert of a ticket as the app keeps it, or null. Looked at from outside, for stories and the page only. */
export const readAlert = (platform: Pick<ForgePlatform, 'kvsDump'>, ticketId: string): AlertRecord | null => {
  const found = platform.kvsDump().find((one) => one.entity === 'alert' && one.key === ticketId);
  return found === undefined ? null : recordOf(found.value);
};

const recordOf = (value: unknown): AlertRecord => v.parse(v.looseObject({ record: AlertRecord }), value).record;

/** Every alert that the app keeps, with the id of its ticket. */
export const readAlerts = (
  platform: Pick<ForgePlatform, 'kvsDump'>,
): readonly { readonly ticketId: string; readonly alert: AlertRecord }[] =>
  platform
    .kvsDump()
    .filter((one) => one.entity === 'alert')
    .map((entry) => ({
      ticketId: entry.key,
      alert: recordOf(entry.value),
    }));

/** Who was told in this round, in the order of the first telling that went out. */
export const toldInRound = (alert: AlertRecord): readonly string[] => [
  ...new Set(
    alert.log.filter((one) => one.round === alert.round && one.outcome === 'sent').map((telling) => telling.person),
  ),
];
