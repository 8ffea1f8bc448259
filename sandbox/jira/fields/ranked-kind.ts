import type { FieldKind } from './field';
import { namedKind } from './named-kind';

/** Priority or resolution: a list of the site, first is highest. Ids count from 1. */
export const rankedKind = (type: string, names: readonly string[]): FieldKind => {
  const idOf = (name: string) => String(names.indexOf(name) + 1);
  return namedKind(type, {
    all: () => names.map((name) => ({ id: idOf(name), name })),
    json: (name, { site }) => ({
      self: `${site.definition.siteUrl}/rest/api/3/${type}/${idOf(name)}`,
      iconUrl: '',
      name,
      id: idOf(name),
    }),
    id: idOf,
  });
};
