import { isoOf } from '../../domain/instant';
import type { Rules } from '../../domain/rules/rules';
import type { VersionMeta } from '../../ports/rules-store';
import type { LiveWrite } from './publication';
import { HISTORY } from './stored-version';

/** Entity of the list of versions, which is read without their documents. */
export const VERSIONS = 'version';

/** A version and its line in the list; both go into the transaction that makes it live. */
export const versionWrites = (rules: Rules, { by, note, at }: VersionMeta): readonly LiveWrite[] => {
  const told = { by, note, at: isoOf(at) };
  return [
    { key: `${HISTORY}${rules.version}`, value: { rules, ...told } },
    { key: String(rules.version), value: { number: rules.version, told }, entityName: VERSIONS },
  ];
};
