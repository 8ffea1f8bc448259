import type { FieldInput } from './field-input';
import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import type { FieldValue } from './field-value';

/** Who reads, and in whose time zone. */
export interface ReadContext {
  readonly site: SiteState;
  readonly zone: string;
}

/** Where a value is to be stored. */
export interface WriteContext {
  readonly site: SiteState;
  readonly project: ProjectRecord;
  readonly issueType: string;
}

/** Behaviour of one kind of field: how it is shown, parsed, told in a history and searched. */
export interface FieldKind {
  readonly schema: { readonly type: string; readonly items?: string };
  /** `text` is searched with `~` only, `ordered` also with `<` and `>`, `exact` with `=` and `in`. */
  readonly search: 'text' | 'ordered' | 'exact';
  json(value: FieldValue, context: ReadContext): unknown;
  /** REST input to a stored value. @throws FieldRefusal with Jira's text. */
  parse(input: unknown, context: WriteContext): FieldValue;
  /** What a person writes, as REST input. */
  fromPeople(input: FieldInput): unknown;
  /** `from`/`to` and `fromString`/`toString` of a change. */
  told(value: FieldValue, context: ReadContext): { readonly id: string | null; readonly text: string | null };
  /** What a search compares: lower-case text or numbers. */
  terms(value: FieldValue, context: ReadContext): readonly (string | number)[];
}

export interface Field {
  readonly id: string;
  /** Name on screen. */
  readonly name: string;
  /** Jira's English name, where the site shows another. */
  readonly englishName?: string;
  /** Name in histories: for fields of Jira itself never translated. */
  readonly historyName: string;
  readonly kind: FieldKind;
  /** Type id of a custom field, `schema.custom`. */
  readonly custom?: string;
  /** Other names in JQL, lower case. */
  readonly clauses: readonly string[];
  /** May be named in `fields` of an edit, screens and permissions permitting. */
  readonly settable: boolean;
  /** Built from the issue's other data (comments, links); not stored as a value. */
  readonly derived?: true;
  readonly app?: {
    readonly key: string;
    readonly readOnly: boolean;
    readonly validation?: string;
    readonly errorMessage?: string;
  };
}
