/** A status of the site's workflows. */
export interface StatusDefinition {
  readonly name: string;
  readonly category: 'new' | 'indeterminate' | 'done';
}
