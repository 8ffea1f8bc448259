import type { Alert, AlertRoutes, Telling } from '../../domain/alerts/alert';
import { alertedPeople } from '../../domain/alerts/alerted-people';
import type { Rules } from '../../domain/rules/rules';
import { tellingRules } from '../../domain/telling/telling-rules';
import { whoAcknowledged, type Acknowledgement } from '../../domain/telling/who-acknowledged';
import type { AccountId } from '../../domain/ticket';
import { VendorFailed } from '../../ports/vendor-failed';
import { undelivered } from './delivery';
import { noteHealth } from './note-health';
import type { TellingPorts } from './telling-ports';

/** What Operations says of an alert of ours. */
export type ReadBack =
  | { readonly state: 'nothing new' }
  | { readonly state: 'acknowledged'; readonly acknowledgement: Acknowledgement }
  /** The request that should have made it came to nothing. */
  | { readonly state: 'not made'; readonly because: string };

/** A request without a result for so long counts as failed: somebody must be told by another route. */
const LONGEST_REQUEST_MS = 120_000;

/** Reads the alert's state in Operations before anything else is done with it. What cannot be read is nothing new. */
export const readBack = async (ports: TellingPorts, alert: Alert, rules: Rules): Promise<ReadBack> => {
  const { actsAs } = tellingRules(rules);
  const held = alert.routes?.operations;
  if (held === undefined || actsAs === undefined) return { state: 'nothing new' };
  try {
    const found = await ports.operations.find(alert.ticketKey, actsAs);
    if (found === null) return await requested(ports, held, actsAs);
    if (found.status !== 'acked') return { state: 'nothing new' };
    const people = await knownAs(ports, rules, alertedPeople(alert));
    const acknowledgement = whoAcknowledged(found, await ports.operations.logOf(found.id, actsAs), people);
    return acknowledgement === null ? { state: 'nothing new' } : { state: 'acknowledged', acknowledgement };
  } catch (error) {
    if (!(error instanceof VendorFailed)) throw error;
    await noteHealth(ports, [{ route: 'operations', delivery: undelivered(error) }]);
    return { state: 'nothing new' };
  }
};

const requested = async (
  ports: TellingPorts,
  { requestId, askedAt = 0 }: NonNullable<AlertRoutes['operations']>,
  actsAs: AccountId,
): Promise<ReadBack> => {
  if (requestId === undefined) return { state: 'nothing new' };
  const result = await ports.operations.resultOf(requestId, actsAs);
  if (result.state === 'refused') return { state: 'not made', because: result.because };
  const late = result.state === 'not known yet' && ports.clock.now() - askedAt > LONGEST_REQUEST_MS;
  return late ? { state: 'not made', because: 'no result after two minutes' } : { state: 'nothing new' };
};

const knownAs = async (ports: TellingPorts, rules: Rules, accounts: readonly AccountId[]) => {
  const shown = await ports.operations.namesOf(accounts);
  return accounts.map((account) => ({
    account,
    names: [shown.get(account), rules.people.find((person) => person.account === account)?.name].filter(
      (name) => name !== undefined,
    ),
  }));
};

/** The last telling that relied on Operations, as one that has still to be sent by another route. */
export const toBeSentAgain = (alert: Alert, because: string): Telling | undefined => {
  const told = alert.log.findLast(({ route, outcome }) => route === 'operations' && outcome === 'sent');
  if (told === undefined || told.round !== alert.round || told.step !== alert.step) return undefined;
  const tried = [...(told.tried ?? []), { route: told.route, at: told.at, answer: `not made: ${because}` }];
  return { ...told, outcome: 'planned', tried };
};
