import type { OnCallSchedule } from '../oncall/schedule';

/** On-call of a fresh installation: nobody is mapped yet, so nobody can be told, and the app says so (R1, design §5). */
export const DEFAULT_ON_CALL: OnCallSchedule = { layers: [], overrides: [], temporary: [], swaps: [] };
