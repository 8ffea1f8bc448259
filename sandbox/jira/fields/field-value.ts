/** An Atlassian document, checked in structure before it is stored. */
export interface AdfDocument {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly AdfNode[];
}

export interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AdfNode[];
  readonly marks?: readonly AdfNode[];
}

/** A stored value. Instants are epoch ms, dates `YYYY-MM-DD`, people account ids, options their text, lists text. */
export type FieldValue = null | string | number | readonly string[] | AdfDocument;

export const isDocument = (value: FieldValue): value is AdfDocument =>
  typeof value === 'object' && value !== null && 'version' in value;

export const asText = (value: FieldValue | undefined): string | null => (typeof value === 'string' ? value : null);

export const asInstant = (value: FieldValue | undefined): number | null => (typeof value === 'number' ? value : null);

export const asList = (value: FieldValue | undefined): readonly string[] =>
  typeof value === 'object' && value !== null && !('version' in value) ? value : [];

export const asDocument = (value: FieldValue | undefined): AdfDocument | null =>
  value !== undefined && isDocument(value) ? value : null;
