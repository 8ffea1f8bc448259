import { Filter, FilterConditions, kvs, Sort } from '@forge/kvs';
import * as v from 'valibot';
import { isoOf } from '../../domain/instant';
import type { Draft } from '../../domain/rules/draft';
import type { DraftBook } from '../../ports/draft-book';
import { calling, isCode } from './calling';

const ENTITY = 'draft';
const LISTED = 50;

/** The list is read without documents: each draft's document is a value of its own. */
const documentKey = (id: string): string => `draft:${id}`;

interface DraftEntry {
  readonly revision: number;
  readonly at: string;
  readonly record: Omit<Draft, 'document' | 'at' | 'revision'>;
}

const entry = v.object({
  revision: v.pipe(v.number(), v.integer()),
  at: v.pipe(v.string(), v.transform(Date.parse), v.number()),
  record: v.object({
    id: v.string(),
    note: v.string(),
    by: v.string(),
    basedOn: v.pipe(v.number(), v.integer()),
    state: v.picklist(['draft', 'checked']),
  }),
});
const stored = v.object({ document: v.unknown(), revision: v.pipe(v.number(), v.integer()) });

const lineOf = (value: unknown): Omit<Draft, 'document'> | null => {
  const parsed = v.safeParse(entry, value);
  if (!parsed.success) return null;
  const { record, at, revision } = parsed.output;
  return { ...record, at, revision };
};

const entryOf = ({ revision, at, document: _held, ...record }: Draft): DraftEntry => ({
  revision,
  at: isoOf(at),
  record,
});

/** Drafts in a custom entity, because only entities know conditions; their documents beside them. */
export const createDraftBook = (): DraftBook => ({
  list: async () => {
    const query = kvs.entity(ENTITY).query().index('by-at').sort(Sort.DESC).limit(LISTED);
    const found = await calling('query draft', () => query.getMany());
    return found.results.flatMap(({ value }) => lineOf(value) ?? []);
  },
  read: async (id) => {
    const line = lineOf(await calling('get draft', () => kvs.entity(ENTITY).get(id)));
    if (line === null) return null;
    const held = v.safeParse(stored, await calling('get draft', () => kvs.get<unknown>(documentKey(id))));
    return { ...line, document: held.success ? held.output.document : null };
  },
  add: async (draft) => {
    try {
      await calling('set draft', () =>
        kvs.entity(ENTITY).set(draft.id, entryOf(draft), { keyPolicy: 'FAIL_IF_EXISTS' }),
      );
    } catch (error) {
      if (isCode(error, 'KEY_CONFLICT')) return false;
      throw error;
    }
    await calling('set draft', () => kvs.set(documentKey(draft.id), documentOf(draft)));
    return true;
  },
  change: (draft, seen) =>
    conditional(() =>
      kvs
        .transact()
        .set(draft.id, entryOf(draft), { entityName: ENTITY, conditions: unchangedSince(seen) })
        .set(documentKey(draft.id), documentOf(draft))
        .execute(),
    ),
  remove: (id, seen) =>
    conditional(() =>
      kvs
        .transact()
        .delete(id, { entityName: ENTITY, conditions: unchangedSince(seen) })
        .delete(documentKey(id))
        .execute(),
    ),
});

const documentOf = ({ document, revision }: Draft): object => ({ document, revision });

const unchangedSince = (seen: number) => new Filter<DraftEntry>().and('revision', FilterConditions.equalTo(seen));

const conditional = async (change: () => Promise<unknown>): Promise<boolean> => {
  try {
    await calling('transaction', change);
    return true;
  } catch (error) {
    if (isCode(error, 'CONDITIONAL_CHECK_FAILED')) return false;
    throw error;
  }
};
