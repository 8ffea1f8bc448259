import * as v from 'valibot';
import { InvalidInput } from '../domain/errors';

/** What a front end sent, as the schema wants it. @throws InvalidInput with the path of what does not fit. */
export const parsed = <Schema extends v.GenericSchema>(schema: Schema, payload: unknown): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, payload);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InvalidInput(v.getDotPath(issue) ?? 'payload', issue.message);
};
