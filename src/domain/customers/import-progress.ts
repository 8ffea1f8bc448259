export interface LineFault {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly faults: readonly { readonly field: string; readonly reason: string }[];
}

/** Ask again every two seconds until `state` is `checked`, `done` or `refused`. */
export interface ImportProgress {
  readonly state: 'receiving' | 'checking' | 'checked' | 'applying' | 'done' | 'refused';
  /** Lines of the file without its headings; 0 until they are counted. */
  readonly lines: number;
  /** Lines looked at in this state. */
  readonly looked: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faulty: number;
  /** The first 200. */
  readonly faults: readonly LineFault[];
  /** The first 200 changed customers, with the headings of what changes. */
  readonly changes: readonly {
    readonly organisation: string;
    readonly name: string;
    readonly columns: readonly string[];
  }[];
  /** Why the whole file was refused, with its cure. */
  readonly because?: string;
}
