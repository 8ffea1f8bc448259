import * as v from 'valibot';
import type { AdfDocument, AdfNode } from '../fields/field-value';

const node: v.GenericSchema<unknown, AdfNode> = v.lazy(() =>
  v.pipe(
    v.strictObject({
      type: v.string(),
      text: v.optional(v.string()),
      attrs: v.optional(v.record(v.string(), v.unknown())),
      content: v.optional(v.array(node)),
      marks: v.optional(v.array(node)),
    }),
    v.transform(({ type, text, attrs, content, marks }) => ({
      type,
      ...(text === undefined ? {} : { text }),
      ...(attrs === undefined ? {} : { attrs }),
      ...(content === undefined ? {} : { content }),
      ...(marks === undefined ? {} : { marks }),
    })),
  ),
);

const document = v.strictObject({ type: v.literal('doc'), version: v.literal(1), content: v.array(node) });

/** Reads an Atlassian document; null when it is none. Which node may stand where is `faultOfDocument`'s. */
export const parseDocument = (input: unknown): AdfDocument | null => {
  const parsed = v.safeParse(document, input);
  return parsed.success ? parsed.output : null;
};
