import { InvalidInput } from '../../../src/domain/errors';
import { ExpressionError } from '../../expressions/expression-error';
import type { AppManifest, TriggerModule } from './app-manifest';
import { filterPropertyPaths, includedPropertyPath } from './property-paths';

const MOST_TIMERS = 5;
const MOST_PROPERTY_PATHS = 5;
const MOST_ENTITIES = 20;
const MOST_INDEXES = 7;
const MOST_ATTRIBUTES = 50;
const HIGHEST_MEMORY_MB = 1024;

const refuse = (field: string, reason: string): never => {
  throw new InvalidInput(`manifest.yml ${field}`, reason);
};

const propertyPaths = ({ key, filter, payload }: TriggerModule): readonly string[] => {
  try {
    const included = (payload?.include.propertyPaths ?? []).map((path) => includedPropertyPath(path) ?? path);
    return [...(filter?.expression === undefined ? [] : filterPropertyPaths(filter.expression)), ...included];
  } catch (error) {
    if (error instanceof ExpressionError) return refuse(`modules.trigger ${key}`, error.message);
    throw error;
  }
};

const checkEntities = ({ app }: AppManifest) => {
  const entities = app.storage?.entities ?? [];
  if (entities.length > MOST_ENTITIES) refuse('app.storage.entities', `an app has at most ${MOST_ENTITIES}`);
  for (const { name, attributes, indexes } of entities) {
    const field = `app.storage.entities ${name}`;
    if (Object.keys(attributes).length > MOST_ATTRIBUTES) refuse(field, `at most ${MOST_ATTRIBUTES} attributes`);
    if (indexes.length > MOST_INDEXES) refuse(field, `an entity has at most ${MOST_INDEXES} indexes`);
    for (const index of indexes) {
      const { partition = [], range = [] } = typeof index === 'string' ? { range: [index] } : index;
      if (range.length !== 1) refuse(field, 'the range of an index has exactly one attribute');
      for (const attribute of [...partition, ...range]) {
        const type = attributes[attribute]?.type;
        if (type === undefined) refuse(field, `the indexed attribute "${attribute}" is not declared`);
        if (type === 'any') refuse(field, `the indexed attribute "${attribute}" cannot have type any`);
      }
    }
  }
};

/**
 * Refuses what deployment refuses and the offline validator of Atlassian lets through: too many timers, entities,
 * indexes or property paths, indexes on nothing, too much memory, filters that are no expressions.
 * @throws InvalidInput naming the part.
 */
export const checkManifest = (manifest: AppManifest): void => {
  const { scheduledTrigger: timers, trigger: triggers } = manifest.modules;
  if (timers.length > MOST_TIMERS) refuse('modules.scheduledTrigger', `an app has at most ${MOST_TIMERS}`);
  if (timers.filter(({ interval }) => interval === 'fiveMinute').length > 1)
    refuse('modules.scheduledTrigger', 'only one may run every five minutes');
  if (new Set(triggers.flatMap(propertyPaths)).size > MOST_PROPERTY_PATHS)
    refuse('modules.trigger', `filters and payloads read at most ${MOST_PROPERTY_PATHS} entity property paths in all`);
  if ((manifest.app.runtime?.memoryMB ?? 0) > HIGHEST_MEMORY_MB)
    refuse('app.runtime.memoryMB', `at most ${HIGHEST_MEMORY_MB}`);
  checkEntities(manifest);
};
