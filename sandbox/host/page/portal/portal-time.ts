/** `24. Nov. 2026, 17:05` as a person of this locale and zone reads it on the portal. @param at epoch ms. */
export const portalTime = (at: number, person: { readonly locale: string; readonly zone: string }): string =>
  new Intl.DateTimeFormat(person.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: person.zone }).format(at);
