import * as v from 'valibot';
import { Refusal } from '../http/refusal';
import type { SiteState } from '../model/site-state';
import type { FieldInput } from './field-input';

const one = v.union([
  v.string(),
  v.number(),
  v.null(),
  v.pipe(
    v.object({ value: v.string() }),
    v.transform(({ value }) => value),
  ),
  v.pipe(
    v.object({ accountId: v.string() }),
    v.transform(({ accountId }) => accountId),
  ),
]);
const list = v.array(
  v.union([
    v.string(),
    v.pipe(
      v.object({ value: v.string() }),
      v.transform(({ value }) => value),
    ),
  ]),
);

/** One entry of `requestFieldValues` as a person's answer by the field's name. @throws Refusal 400. */
export const fieldOfInput = (site: SiteState, id: string, value: unknown): readonly [string, FieldInput] => {
  const field = site.fields.get(id);
  const parsed = v.safeParse(v.union([one, list]), value);
  if (field === undefined || !parsed.success)
    throw new Refusal(400, [`Please provide a valid value for field(s): ${id}`]);
  return [field.name, parsed.output];
};
