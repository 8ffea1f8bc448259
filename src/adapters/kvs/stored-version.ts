import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { isoOf } from '../../domain/instant';
import { readRules } from '../../domain/rules/read-rules';
import type { Rules } from '../../domain/rules/rules';
import type { VersionMeta } from '../../ports/rules-store';
import type { Version } from '../../ports/rules-history';
import { calling } from './calling';
import type { LiveWrite } from './publication';

/** Keys of the documents; `rules:live` is among them. */
export const HISTORY = 'rules:';
/** Entity of the list of versions, which is read without their documents. */
export const VERSIONS = 'version';

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
  if (!entry.success) return null;
  try {
    return readRules(entry.output.rules);
  } catch {
    return null;
  }
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

/** A version and its line in the list; both go into the transaction that makes it live. */
export const versionWrites = (rules: Rules, { by, note, at }: VersionMeta): readonly LiveWrite[] => {
  const told = { by, note, at: isoOf(at) };
  return [
    { key: `${HISTORY}${rules.version}`, value: { rules, ...told } },
    { key: String(rules.version), value: { number: rules.version, told }, entityName: VERSIONS },
  ];
};
