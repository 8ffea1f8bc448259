import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { calling } from './calling';

/** Which change of the live document was the last, and the highest version that was ever given out. */
export interface Publication {
  readonly revision: number;
  readonly number: number;
}

export const ENTITY = 'publication';
export const KEY = 'rules';
const schema = v.object({ revision: v.pipe(v.number(), v.integer()), number: v.pipe(v.number(), v.integer()) });

/** Before anybody has changed anything. */
export const NONE: Publication = { revision: 0, number: 1 };

export const readPublication = async (): Promise<Publication> => {
  const parsed = v.safeParse(schema, await calling('get publication', () => kvs.entity(ENTITY).get(KEY)));
  return parsed.success ? parsed.output : NONE;
};
