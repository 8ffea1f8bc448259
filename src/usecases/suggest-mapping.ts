import type { MappingLine, MappingSuggestion, SiteField } from '../contract/field-mapping';
import { ASKED_NAMES } from '../domain/setup/asked-names';
import type { SeenField } from '../domain/setup/seen-project';
import { suggestFields } from '../domain/setup/suggest-fields';
import type { Ports } from './ports';

const shown = ({ id, name, kind }: SeenField): SiteField => ({ id, name, kind });

/** What this site has for each name that the rules ask for, and what it might have. Nothing is changed. */
export const suggestMapping = async (ports: Pick<Ports, 'rules' | 'siteLook'>): Promise<MappingSuggestion> => {
  const [{ rules }, fields] = await Promise.all([ports.rules.live(), ports.siteLook.fields()]);
  const { mapping } = rules;
  const names = [...new Set([...Object.keys(ASKED_NAMES), ...Object.keys(mapping.fields)])];
  const lines = names.map((name): MappingLine => {
    const mapped = mapping.fields[name] ?? [];
    const called = mapped.map((one) => one.toLowerCase());
    const found = fields.filter((field) => called.includes(field.name.toLowerCase()));
    const suggested = found.length > 0 ? [] : suggestFields(name, fields);
    return {
      name,
      usedFor: ASKED_NAMES[name]?.usedFor ?? 'a column of the forwarding table',
      mapped,
      found: found.map(shown),
      suggested: suggested.map(({ field, because }) => ({ ...shown(field), because })),
    };
  });
  const taken = lines.map(({ name, mapped, suggested: [best] }) => [
    name,
    best === undefined ? mapped : [...mapped, best.name],
  ]);
  return { lines, mapping: { ...mapping, fields: Object.fromEntries(taken) } };
};
