import { InvalidInput } from '../../../src/domain/errors';
import { FieldRefusal } from '../fields/field-refusal';

/** Turns a field's refusal into bad input of the person at `path`. */
export const writeAsPerson = <Value>(write: () => Value, path: string): Value => {
  try {
    return write();
  } catch (error) {
    throw error instanceof FieldRefusal ? new InvalidInput(path, error.message) : error;
  }
};
