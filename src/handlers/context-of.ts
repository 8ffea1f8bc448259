import * as v from 'valibot';

const context = v.object({
  accountId: v.nullish(v.string()),
  extension: v.optional(
    v.object({
      issue: v.optional(v.object({ id: v.string(), key: v.optional(v.string()) })),
      project: v.optional(v.object({ key: v.string() })),
    }),
    {},
  ),
});

/** Who asks, and about which ticket; the platform fills it, the front end cannot. */
export interface Asker {
  readonly accountId: string | null;
  readonly ticketId: string | null;
}

export const askerOf = (value: unknown): Asker => {
  const parsed = v.safeParse(context, value);
  if (!parsed.success) return { accountId: null, ticketId: null };
  return { accountId: parsed.output.accountId ?? null, ticketId: parsed.output.extension.issue?.id ?? null };
};
