import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { ImportShelf, KeptImport } from '../../ports/import-shelf';
import { calling } from './calling';

/** Customer lists are personal data of nobody, but nobody needs yesterday's either. */
const FORGOTTEN = { ttl: { value: 1, unit: 'DAYS' } } as const;

const keyOf = (list: string): string => `import:${list}`;

const kept = v.object({ of: v.number(), progress: v.unknown() });

/** Parts and progress of customer lists, as plain values beside the rules. */
export const createImportShelf = (): ImportShelf => ({
  putPart: (list, part, text) => stored(`${keyOf(list)}:${part}`, { text }),
  parts: (list, of) =>
    Promise.all(
      Array.from({ length: of }, async (_, part) => {
        const value = await calling('get import', () => kvs.get<{ readonly text: string }>(`${keyOf(list)}:${part}`));
        return value?.text;
      }),
    ),
  progress: async (list) => {
    const value = await calling('get import', () => kvs.get<KeptImport>(keyOf(list)));
    return v.is(kept, value) ? (value ?? null) : null;
  },
  keep: (list, value) => stored(keyOf(list), value),
});

const stored = async (key: string, value: object): Promise<void> => {
  await calling('set import', () => kvs.set(key, value, FORGOTTEN));
};
