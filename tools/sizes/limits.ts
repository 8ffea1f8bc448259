/** What a handler may weigh, minified, in bytes, and what loading it may take, in milliseconds: our own aims. */
export const HANDLER_LIMITS = { bytes: 300_000, coldMs: 30 } as const;
