export const onSweep = async (request: unknown, context: { readonly principal?: unknown }) => ({
  request,
  principal: context.principal ?? null,
});
