import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { ReplayBook } from '../../ports/replay-book';
import { calling } from './calling';

const number = v.pipe(v.number(), v.integer());
const outcome = v.object({ row: v.string(), outcome: v.string() });
const texts = v.array(v.string());
const job = v.object({
  id: v.string(),
  draft: v.string(),
  draftRevision: number,
  liveVersion: number,
  jql: v.string(),
  of: number,
  state: v.picklist(['running', 'ended', 'failed']),
  sentence: v.string(),
  at: number,
  step: number,
  next: v.exactOptional(v.string()),
  sum: v.object({
    tickets: number,
    moved: number,
    moves: v.array(v.object({ was: outcome, wouldBe: outcome, count: number, tickets: texts })),
    used: texts,
  }),
  unreadable: number,
  unused: texts,
  woken: v.array(v.object({ ticket: v.string(), at: v.string(), was: texts, wouldBe: texts })),
});

const keyOf = (id: string): string => `replay:${id}`;

/** Replays in the store, for a week. */
export const createReplayBook = (): ReplayBook => ({
  read: async (id) => {
    const parsed = v.safeParse(job, await calling('get replay', () => kvs.get<unknown>(keyOf(id))));
    return parsed.success ? parsed.output : null;
  },
  save: (one) => calling('set replay', () => kvs.set(keyOf(one.id), one, { ttl: { value: 7, unit: 'DAYS' } })),
});
