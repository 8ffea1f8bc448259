export const status = async (payload: { readonly extension: { readonly issue: { readonly key: string } } }) => ({
  status: { type: 'lozenge', value: { label: payload.extension.issue.key, type: 'new' } },
});
