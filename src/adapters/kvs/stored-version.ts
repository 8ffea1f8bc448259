import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { readRules } from '../../domain/rules/read-rules';
import type { Rules } from '../../domain/rules/rules';
import type { Version } from '../../ports/rules-history';
import { calling } from './calling';

/** Keys of the documents; `rules:live` is among them. */
export const HISTORY = 'rules:';

const held = v.object({ rules: v.unknown() });
/** Who published a version, when and why, as it is stored. */
export const versionMeta = v.object({
  by: v.string(),
  note: v.string(),
  at: v.pipe(v.string(), v.transform(Date.parse), v.number()),
});

/** The rules in a stored value; null when they are damaged. */
export const rulesIn = (value: unknown): Rules | null => {
  const entry = v.safeParse(held, value);
  return entry.success ? readRules(entry.output.rules) : null;
};

export const readStoredVersion = async (
  number: number,
): Promise<{ readonly version: Version; readonly rules: Rules } | null> => {
  const value = await calling('get rules', () => kvs.get<unknown>(`${HISTORY}${number}`));
  const rules = rulesIn(value);
  const told = v.safeParse(versionMeta, value);
  if (rules === null || !told.success) return null;
  return { version: { number, ...told.output }, rules };
};
