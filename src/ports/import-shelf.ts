import type { ImportProgress } from '../domain/customers/import-progress';

/** Where the parts of a customer list lie until they are applied; all of it is forgotten after a day. */
export interface ImportShelf {
  putPart(list: string, part: number, text: string): Promise<void>;
  /** The parts in order; undefined where one is missing. */
  parts(list: string, of: number): Promise<readonly (string | undefined)[]>;
  progress(list: string): Promise<KeptImport | null>;
  keep(list: string, kept: KeptImport): Promise<void>;
}

export interface KeptImport {
  readonly of: number;
  readonly progress: ImportProgress;
}

/** One piece of the work: lines from `from` on are looked at, or written. */
export interface ImportStep {
  readonly list: string;
  readonly work: 'check' | 'apply';
  readonly from: number;
}

export interface ImportQueue {
  goOn(step: ImportStep): Promise<void>;
}
