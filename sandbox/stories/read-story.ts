import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ErrorObject } from 'ajv';
import { InvalidInput } from '../../src/domain/errors';
import schema from './story.schema.json';
import type { Story } from './story';

const isStory = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true }).compile<Story>(schema);

/** `/steps/2/file/by` → `steps[2].file.by`. */
const fieldPath = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '') || 'the story';

const cureOf = (error: ErrorObject): string => {
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return `"${params['additionalProperty']}" is not known here; take it out or correct its spelling`;
    case 'required':
      return `"${params['missingProperty']}" is missing; add it`;
    case 'enum':
      return `must be one of: ${String(params['allowedValues']).split(',').join(', ')}`;
    case 'pattern':
      return `must look like ${params['pattern']}`;
    default:
      return `${error.message ?? 'is not as the schema says'}; see story.schema.json`;
  }
};

/**
 * Checks a parsed JSON value against the published schema.
 * @throws InvalidInput naming the path of the first fault and its cure.
 */
export const parseStory = (value: unknown): Story => {
  if (!isStory(value)) {
    const [error] = isStory.errors ?? [];
    throw error === undefined
      ? new InvalidInput('the story', 'is not as story.schema.json says')
      : new InvalidInput(fieldPath(error.instancePath), cureOf(error));
  }
  const crowded = value.steps.findIndex((step) => step.at !== undefined && step.after !== undefined);
  if (crowded >= 0) throw new InvalidInput(`steps[${crowded}]`, 'has both "at" and "after"; keep one of them');
  return value;
};

/** Reads one story file. @throws InvalidInput naming the file, the path inside it and the cure. */
export const readStory = (file: string): Story => {
  const name = path.basename(file);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InvalidInput(name, `cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return parseStory(value);
  } catch (error) {
    if (error instanceof InvalidInput) throw new InvalidInput(`${name}: ${error.field}`, error.reason);
    throw error;
  }
};
