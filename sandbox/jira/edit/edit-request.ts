import * as v from 'valibot';
import { Refusal } from '../http/refusal';
import { checkProperty } from './check-property';

const property = v.object({ key: v.string(), value: v.unknown() });

const request = v.object({
  fields: v.optional(v.record(v.string(), v.unknown()), {}),
  update: v.optional(v.record(v.string(), v.array(v.record(v.string(), v.unknown()))), {}),
  properties: v.optional(v.array(property), []),
  transition: v.optional(v.object({ id: v.string() })),
});

export interface EditRequest extends Omit<v.InferOutput<typeof request>, 'properties'> {
  readonly properties: readonly { readonly key: string; readonly value: unknown }[];
}

/** The body of POST and PUT issue and of a transition. @throws Refusal 400 when it is none. */
export const parseEditRequest = (body: unknown): EditRequest => {
  const parsed = v.safeParse(request, body);
  if (!parsed.success)
    throw new Refusal(400, [
      `Can not deserialize the request: ${v.getDotPath(parsed.issues[0]) ?? 'body'}: ${parsed.issues[0].message}`,
    ]);
  return {
    ...parsed.output,
    properties: parsed.output.properties.map(({ key, value }) => checkProperty(key, value ?? null)),
  };
};
