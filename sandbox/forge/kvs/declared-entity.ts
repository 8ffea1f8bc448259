import type { EntityDeclaration } from '../manifest/app-manifest';
import { KvsRefusal } from './kvs-refusal';

export interface DeclaredIndex {
  readonly partition: readonly string[];
  /** `undefined` for the index on keys. */
  readonly range: string | undefined;
}

/** The entity of this name in the manifest. @throws KvsRefusal when the manifest declares none. */
export const declaredEntity = (entities: readonly EntityDeclaration[], name: string): EntityDeclaration => {
  const entity = entities.find((declared) => declared.name === name);
  if (entity !== undefined) return entity;
  throw new KvsRefusal(
    400,
    'INVALID_ENTITY_TYPE',
    `manifest.yml declares no entity "${name}" under app.storage.entities.`,
  );
};

/** An index of an entity, either spelling. @throws KvsRefusal when the manifest declares none of that name. */
export const declaredIndex = (entity: EntityDeclaration, name: string): DeclaredIndex => {
  if (name === 'by-key') return { partition: [], range: undefined };
  for (const index of entity.indexes) {
    if (index === name) return { partition: [], range: name };
    if (typeof index !== 'string' && index.name === name)
      return { partition: index.partition ?? [], range: index.range?.[0] };
  }
  throw new KvsRefusal(
    400,
    'INVALID_ENTITY_INDEX',
    `manifest.yml declares no index "${name}" for entity "${entity.name}".`,
  );
};
