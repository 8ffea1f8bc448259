import type { FieldMapping } from '../domain/rules/rules';

/** One name that the rules ask for, with what this site has for it. */
export interface MappingLine {
  readonly name: string;
  /** Rules that read it, in words. */
  readonly usedFor: string;
  /** Names that are mapped now. */
  readonly mapped: readonly string[];
  /** Fields of the site that these names find now. */
  readonly found: readonly SiteField[];
  /** Fields of the site that would fit, best first, with why; for a name that finds none. */
  readonly suggested: readonly (SiteField & { readonly because: string })[];
}

export interface SiteField {
  readonly id: string;
  readonly name: string;
  /** Kind on screen: `select`, `text`, `number` … */
  readonly kind: string;
}

export interface MappingSuggestion {
  readonly lines: readonly MappingLine[];
  /** The mapping with all first suggestions taken; it is saved by nobody but the admin. */
  readonly mapping: FieldMapping;
}

/** What each rule would see of one ticket. */
export interface MappingTrial {
  readonly ticket: string;
  readonly values: readonly SeenLine[];
  readonly serious: string;
  readonly row: { readonly id: string; readonly title: string };
  /** Rows above with the first cell that failed. */
  readonly above: readonly { readonly row: string; readonly cell: string }[];
}

export interface SeenLine {
  readonly name: string;
  readonly value: string;
  /** `field “Productive system?” (customfield_10050)`, `customer record`, `nothing found` … */
  readonly from: string;
}
