import { kvs } from '@forge/kvs';
import { calling } from './calling';

/** Number, rules and project modes in one value, so that a decision costs one read. */
export const LIVE = 'rules:live';

export const readLiveDocument = (): Promise<unknown> => calling('get rules:live', () => kvs.get<unknown>(LIVE));
