import type { EntityDeclaration } from '../manifest/app-manifest';
import { declaredIndex } from './declared-entity';
import { KvsRefusal } from './kvs-refusal';

type AttributeType = EntityDeclaration['attributes'][string]['type'];

const fits = (type: AttributeType, value: unknown): boolean => {
  switch (type) {
    case 'string':
      return typeof value === 'string' && value.trim() !== '';
    case 'integer':
      return typeof value === 'number' && (value | 0) === value;
    case 'float':
      return typeof value === 'number' && (value === 0 || (Math.abs(value) >= 1e-130 && Math.abs(value) < 1e126));
    case 'boolean':
      return typeof value === 'boolean';
    case 'any':
      return value !== null;
    default:
      return type satisfies never;
  }
};

const RANGE_BYTES = 900;
const PARTITION_BYTES = 1700;

/**
 * @throws KvsRefusal when an attribute is not declared, is not of its declared type (a string must hold more than
 * blanks, an integer has 32 bits), or is too long for an index.
 */
export const checkEntityValue = (entity: EntityDeclaration, value: unknown): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new KvsRefusal(400, 'INVALID_ENTITY_VALUE', `A value of entity "${entity.name}" is an object.`);
  const attributes = new Map<string, unknown>(Object.entries(value));
  for (const [name, attribute] of attributes) {
    const declared = entity.attributes[name];
    if (declared === undefined)
      throw new KvsRefusal(400, 'INVALID_ENTITY_ATTRIBUTE', `Entity "${entity.name}" declares no attribute "${name}".`);
    if (!fits(declared.type, attribute))
      throw new KvsRefusal(400, 'INVALID_ENTITY_VALUE', `${entity.name}.${name} must be a valid ${declared.type}.`);
  }
  const bytes = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + Buffer.byteLength(String(attributes.get(name) ?? '')), 0);
  for (const index of entity.indexes) {
    const { partition, range } = declaredIndex(entity, typeof index === 'string' ? index : index.name);
    if (bytes(range === undefined ? [] : [range]) > RANGE_BYTES || bytes(partition) > PARTITION_BYTES)
      throw new KvsRefusal(400, 'MAX_SIZE', `A value of an index of "${entity.name}" is too long.`);
  }
};
