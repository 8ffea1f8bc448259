import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { ShiftBook } from '../../ports/shift-book';
import { calling, isCode } from './calling';

const claim = v.object({ at: v.number(), told: v.boolean() });
/** Nobody asks about a shift of last quarter. */
const FORGOTTEN = { ttl: { value: 90, unit: 'DAYS' } } as const;
const VERSION = 'shifts:version';

/** Words about shifts as plain values, one a key. */
export const createShiftBook = (): ShiftBook => ({
  claim: async (key, at) => {
    try {
      await calling('set shift', () =>
        kvs.set(wordKey(key), { at, told: false }, { ...FORGOTTEN, keyPolicy: 'FAIL_IF_EXISTS' }),
      );
      return null;
    } catch (error) {
      if (!isCode(error, 'KEY_CONFLICT')) throw error;
      const parsed = v.safeParse(claim, await calling('get shift', () => kvs.get<unknown>(wordKey(key))));
      return parsed.success ? parsed.output : { at: 0, told: false };
    }
  },
  told: async (key, at) => {
    await calling('set shift', () => kvs.set(wordKey(key), { at, told: true }, FORGOTTEN));
  },
  taskOf: async (person) => {
    const parsed = v.safeParse(v.string(), await calling('get shift task', () => kvs.get<unknown>(taskKey(person))));
    return parsed.success ? parsed.output : null;
  },
  keepTask: async (person, task) => {
    await calling('set shift task', () => kvs.set(taskKey(person), task));
  },
  knownVersion: async () => {
    const parsed = v.safeParse(v.number(), await calling('get shift version', () => kvs.get<unknown>(VERSION)));
    return parsed.success ? parsed.output : null;
  },
  keepVersion: async (version) => {
    await calling('set shift version', () => kvs.set(VERSION, version));
  },
});

const wordKey = (key: string): string => `shift:${key}`;
const taskKey = (person: string): string => `shifts:task:${person}`;
