import * as v from 'valibot';

const context = v.object({
  accountId: v.nullish(v.string()),
  locale: v.optional(v.string(), 'en-US'),

  extension: v.optional(
    v.object({
      issue: v.optional(v.object({ id: v.string(), key: v.optional(v.string()) })),
      project: v.optional(v.object({ key: v.string() })),
      request: v.optional(v.object({ key: v.string() })),
    }),
    {},
  ),
});

/** Who asks, and about which ticket; the platform fills it, the front end cannot. */
export interface Asker {
  readonly accountId: string | null;
  readonly ticketId: string | null;
  /** Key of the customer's request that a portal page is about. */
  readonly requestKey: string | null;
  /** Locale of the person: `de-DE`, `en_US`. */
  readonly language: string;
}

export const askerOf = (value: unknown): Asker => {
  const parsed = v.safeParse(context, value);
  if (!parsed.success) return { accountId: null, ticketId: null, requestKey: null, language: 'en-US' };
  const { accountId, locale, extension } = parsed.output;
  return {
    // The platform calls a person who is not logged in so.
    accountId: accountId === undefined || accountId === 'unidentified' ? null : accountId,
    ticketId: extension.issue?.id ?? null,
    requestKey: extension.request?.key ?? null,
    language: locale,
  };
};
