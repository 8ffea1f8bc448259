import { evaluateExpression } from '../../expressions/evaluate-expression';
import { ExpressionError } from '../../expressions/expression-error';
import type { Field } from '../fields/field';
import type { FieldValue } from '../fields/field-value';

/**
 * What the validation expression of an app's field has against a value; null when nothing. An expression that fails
 * refuses the value.
 */
export const faultOfAppValue = (field: Field, value: FieldValue): string | null => {
  const { app } = field;
  if (app?.validation === undefined) return null;
  const shown = field.kind.schema.type === 'user' && value !== null ? { accountId: value } : value;
  try {
    if (evaluateExpression(app.validation, { value: shown }) === true) return null;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return `The validation of ${field.name} failed: ${error.message}`;
  }
  return app.errorMessage ?? `The value of ${field.name} is not valid.`;
};
