import * as v from 'valibot';
import { KvsRefusal } from './kvs-refusal';

const json = (body: string | undefined): unknown => {
  try {
    return JSON.parse(body ?? 'null');
  } catch {
    throw new KvsRefusal(400, 'BAD_REQUEST', 'the body is not JSON');
  }
};

/** Parses the JSON body of a KVS request. @throws KvsRefusal 400 naming the field. */
export const parseRequest = <Schema extends v.GenericSchema>(
  schema: Schema,
  body: string | undefined,
): v.InferOutput<Schema> => {
  const parsed = v.safeParse(schema, json(body));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new KvsRefusal(400, 'BAD_REQUEST', `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
};
