import type { Reproduction } from '../contract/replay';
import { reproduce } from '../domain/decision/reproduce';
import { InvalidInput } from '../domain/errors';
import { loadFacts } from './load-facts';
import type { LookPorts } from './look-ports';
import type { Ports } from './ports';
import { rulesOfVersion } from './rules-of-version';

/**
 * A live decision made once more by its own version. Nothing is written.
 * @throws InvalidInput when the ticket is not visible or was never decided, or the version cannot be read.
 */
export const reproduceDecision = async (
  ports: LookPorts & Pick<Ports, 'history'>,
  ticket: string,
): Promise<Reproduction> => {
  const facts = await loadFacts(ports, ticket);
  if (facts === null) throw new InvalidInput('ticket', `${ticket} is not visible to Meridian: check the key`);
  if (facts.state === null) throw new InvalidInput('ticket', `Meridian has decided nothing about ${ticket} yet`);
  const { rules } = await rulesOfVersion(ports, facts.state.trace.rulesVersion);
  const lines = reproduce(facts, facts.state, rules);
  return { ticket: facts.ticket.key, version: rules.version, same: lines.every(({ was, now }) => was === now), lines };
};
