import type { FieldMapping } from '../../domain/rules/rules';
import { adfToText } from './adf-to-text';
import type { IssueAnswer } from './issue-answer';

/** Key of a field module of this app inside Jira's schema: `…/static/<module key>`. */
const APP_FIELD = /\/static\/([a-z-]+)$/;

/** Ids of the app's own fields on this site, by module key. */
export const appFieldIds = (answer: IssueAnswer): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(answer.schema).flatMap(([id, { custom }]) => {
      const key = APP_FIELD.exec(custom ?? '')?.[1];
      return key === undefined ? [] : [[key, id] as const];
    }),
  );

/** Id of the field whose schema ends so (`sd-customer-organizations`, `vp-origin`). */
export const fieldIdOfKind = (answer: IssueAnswer, ending: string): string | undefined =>
  Object.entries(answer.schema).find(([, { custom }]) => custom?.endsWith(ending) === true)?.[0];

/** A field that an admin mapped by its name on screen; of several the first that has a value. */
export interface MappedField {
  readonly id: string;
  /** Name on screen. */
  readonly shown: string;
  readonly value: unknown;
}

export const mappedField = (answer: IssueAnswer, mapping: FieldMapping, name: string): MappedField | undefined => {
  const wanted = (mapping.fields[name] ?? []).map((text) => text.toLowerCase());
  if (wanted.length === 0) return undefined;
  return Object.entries(answer.names)
    .filter(([, shown]) => wanted.includes(shown.toLowerCase()))
    .map(([id, shown]) => ({ id, shown, value: answer.fields[id] }))
    .find(({ value }) => value !== null && value !== undefined);
};

/** Value of a field that an admin mapped; the first name that has a value wins. */
export const mappedValue = (answer: IssueAnswer, mapping: FieldMapping, name: string): unknown =>
  mappedField(answer, mapping, name)?.value;

/** Jira's shapes of a value as text: option, user, document, string, number; several are joined. */
export const textOfValue = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map(textOfValue)
        .filter((part) => part !== undefined)
        .join(', ') || undefined
    );
  if (typeof value !== 'object' || value === null) return undefined;
  if ('type' in value && value.type === 'doc') return adfToText(value) || undefined;
  const named = 'value' in value ? value.value : 'name' in value ? value.name : undefined;
  return typeof named === 'string' ? named : undefined;
};
