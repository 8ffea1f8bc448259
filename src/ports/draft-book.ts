import type { Draft } from '../domain/rules/draft';

/** Drafts of the rules. Whoever changes one names the revision that was seen; a newer one is not overwritten. */
export interface DraftBook {
  /** Newest first, without their documents; at most 50. */
  list(): Promise<readonly Omit<Draft, 'document'>[]>;
  read(id: string): Promise<Draft | null>;
  /** False when there is a draft of that id already. */
  add(draft: Draft): Promise<boolean>;
  /** False when the stored draft is not the one of `seen`. */
  change(draft: Draft, seen: number): Promise<boolean>;
  remove(id: string, seen: number): Promise<boolean>;
}
