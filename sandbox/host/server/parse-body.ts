import type { Context } from 'hono';
import * as v from 'valibot';
import { InvalidInput } from '../../../src/domain/errors';

/** The JSON body of a call, as the schema wants it. @throws InvalidInput naming the first field that is wrong. */
export const parseBody = async <Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> => {
  const body: unknown = await context.req.json().catch(() => undefined);
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new InvalidInput(v.getDotPath(issue) ?? 'body', issue.message);
};
