import type { JiraSite, ProductEvent } from '../../jira-site';
import { parseExpression } from '../../expressions/parse-expression';
import { staticPath } from '../../expressions/static-path';

const isPrimitive = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);

const entityOf = (name: string | undefined, { issueId, projectId }: ProductEvent) => {
  if (name === 'issue') return { entity: 'issue', id: issueId } as const;
  if (name === 'project') return { entity: 'project', id: projectId } as const;
  return undefined;
};

/**
 * Value behind `issue.properties['key'].path` or `project.…` for an event, given as source or as names. Only primitives
 * and lists of primitives count; whatever cannot be resolved is null.
 */
export const runtimeProperty = (site: JiraSite, event: ProductEvent, path: string | readonly string[]): unknown => {
  const names = typeof path === 'string' ? staticPath(parseExpression(path)) : path;
  const [entityName, properties, key, ...rest] = names ?? [];
  const entity = entityOf(entityName, event);
  if (entity?.id === undefined || properties !== 'properties' || key === undefined) return null;
  let value = site.propertyOf(entity.entity, entity.id, key);
  for (const name of rest.flatMap((part) => part.split('.'))) {
    if (typeof value !== 'object' || value === null) return null;
    value = Object.entries(value).find(([entry]) => entry === name)?.[1];
  }
  return isPrimitive(value) || (Array.isArray(value) && value.every(isPrimitive)) ? value : null;
};
