import * as v from 'valibot';

const Button = v.looseObject({ label: v.string(), act: v.looseObject({ action: v.string() }) });

/** What the stories read of the panel (contract: src/contract/ticket-context.ts). */
export const PanelView = v.looseObject({
  sentence: v.string(),
  next: v.optional(Button),
  more: v.array(Button),
  outage: v.optional(v.looseObject({ drafts: v.array(v.object({ language: v.string(), text: v.string() })) })),
});
export type PanelView = v.InferOutput<typeof PanelView>;

/** Every button that this person is shown. */
export const buttonsOf = (view: PanelView): readonly v.InferOutput<typeof Button>[] =>
  view.next === undefined ? view.more : [view.next, ...view.more];

/** Every text of the panel, in one string to look in. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).join('\n');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};
