import type { TerminalClause } from '@atlaskit/jql-ast';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import type { SiteState } from '../model/site-state';
import type { ClauseField } from './clause-field';

interface Indexed {
  readonly entity: 'issue' | 'project';
  readonly key: string;
  readonly path: readonly string[];
  readonly type: string;
}

const TYPES: Readonly<Record<string, Pick<ClauseField, 'type' | 'search'>>> = {
  number: { type: 'number', search: 'ordered' },
  date: { type: 'instant', search: 'ordered' },
  string: { type: 'name', search: 'exact' },
  user: { type: 'person', search: 'exact' },
  text: { type: 'text', search: 'text' },
};

/**
 * An indexed entity property: by its alias (`meridianStage`, `project.meridianMode`) or by
 * `issue.property[key].path`. Only paths that the manifest indexes can be searched. Null when the clause names none.
 */
export const propertyField = ({ field }: Pick<TerminalClause, 'field'>, site: SiteState): ClauseField | null => {
  const found = indexedPaths(site).find(({ alias, indexed }) => isNamed(field, { alias, indexed }));
  if (found === undefined) return null;
  const { indexed } = found;
  const { type, search } = TYPES[indexed.type] ?? { type: 'name', search: 'exact' };
  return { name: field.value, type, search, terms: (issue) => termsOf(valueAt(site, issue, indexed), type) };
};

const indexedPaths = (site: SiteState): readonly { readonly alias: string | undefined; readonly indexed: Indexed }[] =>
  (site.app?.manifest.indexedProperties ?? []).flatMap(({ entityType, propertyKey, values }) =>
    entityType === 'user'
      ? []
      : values.map((value) => ({
          alias: value.searchAlias,
          indexed: { entity: entityType, key: propertyKey, path: value.path.split('.'), type: value.type },
        })),
  );

const isNamed = (
  field: TerminalClause['field'],
  { alias, indexed }: { readonly alias: string | undefined; readonly indexed: Indexed },
): boolean => {
  const [property] = field.properties ?? [];
  if (property === undefined)
    return (
      alias !== undefined &&
      field.value.toLowerCase() === (indexed.entity === 'project' ? `project.${alias}` : alias).toLowerCase()
    );
  const path = (property.path ?? []).map((part) => part.value.replace(/^\./, '')).join('.');
  return (
    field.value.toLowerCase() === `${indexed.entity}.property` &&
    property.key?.value === indexed.key &&
    path === indexed.path.join('.')
  );
};

const valueAt = (site: SiteState, issue: IssueRecord, { entity, key, path }: Indexed): unknown => {
  const properties = entity === 'issue' ? issue.properties : projectOf(site, issue).properties;
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === step)?.[1]
        : undefined,
    properties.get(key),
  );
};

/** A value of another type than the manifest says is not in the index. */
const termsOf = (value: unknown, type: ClauseField['type']): readonly (string | number)[] => {
  if (Array.isArray(value)) return value.flatMap((one) => termsOf(one, type));
  if (type === 'number') return typeof value === 'number' ? [value] : [];
  if (typeof value !== 'string') return [];
  if (type !== 'instant') return [value.toLowerCase()];
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? [] : [instant];
};
