import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { WaitStages } from '../../ports/wait-stages';
import { calling } from './calling';

const stageSchema = v.object({ due: v.number(), stage: v.number() });
const keyOf = (ticket: string): string => `stage:${ticket}`;

/** The last stage of a ticket's wait; forgotten after two days, longer than any wait. */
export const createWaitStages = (): WaitStages => ({
  lastOf: async (ticket) => {
    const parsed = v.safeParse(stageSchema, await calling('get stage', () => kvs.get<unknown>(keyOf(ticket))));
    return parsed.success ? parsed.output : null;
  },
  note: async (ticket, stage) => {
    await calling('set stage', () => kvs.set(keyOf(ticket), { ...stage }, { ttl: { value: 2, unit: 'DAYS' } }));
  },
});
