import * as v from 'valibot';

const retrySchema = v.object({
  _retry: v.literal(true),
  retryOptions: v.looseObject({
    retryAfter: v.optional(v.number(), 1),
    retryReason: v.optional(v.string(), 'FUNCTION_RETRY_REQUEST'),
    retryData: v.optional(v.unknown()),
  }),
});

export interface RetryRequest {
  readonly afterMs: number;
  readonly reason: string;
  readonly data: unknown;
}

const LONGEST_S = 900;
const LARGEST_DATA = 4096;

/** The retry that a handler asked for by returning an `InvocationError`; longer waits are lowered to 15 minutes. */
export const retryRequestOf = (result: unknown): RetryRequest | undefined => {
  const parsed = v.safeParse(retrySchema, result);
  if (!parsed.success) return undefined;
  const { retryAfter, retryReason, retryData } = parsed.output.retryOptions;
  const tooLarge = Buffer.byteLength(JSON.stringify(retryData) ?? '') > LARGEST_DATA;
  return {
    afterMs: Math.min(Math.max(retryAfter, 1), LONGEST_S) * 1000,
    reason: retryReason,
    data: tooLarge ? undefined : retryData,
  };
};
