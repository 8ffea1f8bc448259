import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { SweepMark } from '../../ports/sweep-mark';
import { calling } from './calling';

const KEY = 'sweep:last';
const stored = v.object({ at: v.number() });

/** One small value, read by every sweep; what cannot be read counts as never. */
export const createSweepMark = (): SweepMark => ({
  last: async () => {
    const parsed = v.safeParse(stored, await calling('get sweep', () => kvs.get<unknown>(KEY)));
    return parsed.success ? parsed.output.at : null;
  },
  note: async (at) => {
    await calling('set sweep', () => kvs.set(KEY, { at }));
  },
});
