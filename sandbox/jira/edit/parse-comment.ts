import * as v from 'valibot';
import { adfText } from '../adf/adf-text';
import { faultOfDocument } from '../adf/fault-of-document';
import { parseDocument } from '../adf/parse-document';
import type { NewComment } from '../change/add-comment';
import { Refusal } from '../http/refusal';
import type { Call } from '../http/route';

const input = v.object({
  body: v.unknown(),
  properties: v.optional(v.array(v.object({ key: v.string(), value: v.unknown() })), []),
  visibility: v.optional(v.unknown()),
});
const internal = v.object({ internal: v.boolean() });
const LIMIT = 32_767;

/**
 * A comment of REST. `sd.public.comment` {internal:true} or a visibility makes it internal; without either it is
 * public. @throws Refusal 400.
 */
export const parseComment = (
  { viewer }: Pick<Call, 'viewer'>,
  body: unknown,
): Pick<NewComment, 'body' | 'public' | 'properties'> => {
  const parsed = v.safeParse(input, body);
  if (!parsed.success || viewer.accountId === null)
    throw new Refusal(400, [], { comment: 'Comment body is not valid!' });
  const document = parseDocument(parsed.output.body);
  if (document === null || faultOfDocument(document) !== null)
    throw new Refusal(400, [], { comment: 'Comment body is not valid!' });
  const text = adfText(document);
  if (text === '') throw new Refusal(400, [], { comment: 'Comment body can not be empty!' });
  if (text.length > LIMIT)
    throw new Refusal(400, [], {
      comment: 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.',
    });
  const properties = new Map(parsed.output.properties.map(({ key, value }) => [key, value]));
  const stated = v.safeParse(internal, properties.get('sd.public.comment'));
  const isInternal = (stated.success && stated.output.internal) || parsed.output.visibility !== undefined;
  return { body: document, public: !isInternal, properties };
};
