import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { calling, isCode } from './calling';
import { ENTITY, KEY, NONE, type Publication } from './read-publication';

/** One value of the transaction that changes the live document. */
export interface LiveWrite {
  readonly key: string;
  readonly value: object;
  readonly entityName?: string;
}

/**
 * Writes all values when the publication is still the one that was read, else nothing. Only custom entities know
 * conditions, so that every change of the live document goes through this one.
 * @returns false when somebody was faster.
 */
export const writeLive = async (from: Publication, to: Publication, writes: readonly LiveWrite[]): Promise<boolean> => {
  if (from.revision === NONE.revision) await begin();
  const conditions = new Filter<Publication>().and('revision', FilterConditions.equalTo(from.revision));
  const started = kvs.transact().set(KEY, to, { entityName: ENTITY, conditions });
  const whole = writes.reduce(
    (transaction, { key, value, entityName }) =>
      entityName === undefined ? transaction.set(key, value) : transaction.set(key, value, { entityName }),
    started,
  );
  try {
    await calling('transaction', () => whole.execute());
    return true;
  } catch (error) {
    if (isCode(error, 'CONDITIONAL_CHECK_FAILED')) return false;
    throw error;
  }
};

const begin = async (): Promise<void> => {
  try {
    await calling('set publication', () => kvs.entity(ENTITY).set(KEY, NONE, { keyPolicy: 'FAIL_IF_EXISTS' }));
  } catch (error) {
    if (!isCode(error, 'KEY_CONFLICT')) throw error;
  }
};
