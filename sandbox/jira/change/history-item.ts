import type { FieldValue } from '../fields/field-value';
import type { HistoryItem } from '../model/issue-record';
import type { SiteState } from '../model/site-state';

/** How a change of one field is told; null when nothing changed. */
export const historyItem = (
  site: SiteState,
  fieldId: string,
  { before, after }: { readonly before: FieldValue; readonly after: FieldValue },
): HistoryItem | null => {
  const field = site.fields.get(fieldId);
  if (field === undefined || isSame(before, after)) return null;
  const context = { site, zone: site.definition.timeZone };
  const was = field.kind.told(before, context);
  const is = field.kind.told(after, context);
  return {
    fieldId,
    field: field.historyName,
    custom: field.custom !== undefined,
    from: was.id,
    fromText: was.text,
    to: is.id,
    toText: is.text,
  };
};

/** An empty list and no value are the same to Jira. */
const isSame = (a: FieldValue, b: FieldValue): boolean => JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
