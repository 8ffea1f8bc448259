import { InvalidInput } from '../domain/errors';
import type { Rules } from '../domain/rules/rules';
import type { Version } from '../ports/rules-history';
import type { RulesStore } from '../ports/rules-store';
import type { Ports } from './ports';

/** Rules by version; they are only read. */
export interface VersionedRules extends Pick<Ports, 'history'> {
  readonly rules: Pick<RulesStore, 'live'>;
}

/**
 * A published version with its document.
 * @throws InvalidInput when there is none of that number, or it cannot be read.
 */
export const rulesOfVersion = async (
  ports: VersionedRules,
  version: number | 'live',
): Promise<{ readonly version: Version; readonly rules: Rules; readonly live: boolean }> => {
  const { rules: live } = await ports.rules.live();
  const number = version === 'live' ? live.version : version;
  const found = await ports.history.read(number);
  if (found !== null) return { ...found, live: number === live.version };
  if (number === live.version)
    return { version: { number, by: '', note: 'not in the history', at: 0 }, rules: live, live: true };
  throw new InvalidInput('version', `there is no version ${number} that can be read: choose one from the list`);
};
