import type { MappingTrial, SeenLine } from '../contract/field-mapping';
import type { VersionName } from '../contract/rules-versions';
import { seenByRules } from '../domain/decision/seen-by-rules';
import { situationOf } from '../domain/decision/situation';
import { InvalidInput } from '../domain/errors';
import { ASKED_NAMES } from '../domain/setup/asked-names';
import { parseRules } from '../domain/rules/parse-rules';
import type { Ticket } from '../domain/ticket';
import { loadFacts } from './load-facts';
import type { LookPorts } from './look-ports';
import type { Ports } from './ports';
import { documentOf } from './version-views';

/**
 * What each rule would see of one ticket, and where each value came from. Nothing is written.
 * @param ports of which the rules are those of the named version or draft.
 * @throws InvalidInput when the ticket is not visible, or the draft is faulty.
 */
export const tryMapping = async (
  ports: LookPorts & Pick<Ports, 'clock' | 'history' | 'drafts'>,
  { ticket, version = 'live' }: { readonly ticket: string; readonly version?: VersionName },
): Promise<MappingTrial> => {
  const rules = parseRules(await documentOf(ports, version));
  const live = await ports.rules.live();
  const trying = { ...ports, rules: { ...ports.rules, live: () => Promise.resolve({ ...live, rules }) } };
  const facts = await loadFacts(trying, ticket);
  if (facts === null) throw new InvalidInput('ticket', `${ticket} is not visible to Meridian: check the key`);
  const situation = situationOf(facts, ports.clock.now());
  const { seen, from } = seenByRules(situation);
  const { row } = situation.matched;
  return {
    ticket: facts.ticket.key,
    values: [
      ...Object.keys(ASKED_NAMES).flatMap((name) => answerLine(name, facts.ticket)),
      ...Object.entries(seen).map(([name, value]) => ({ name, value: textOf(value), from: from[name] ?? '' })),
    ],
    serious: `${String(situation.seriousness.serious)}: ${situation.seriousness.because}`,
    row: { id: row.id, title: row.title },
    above: situation.matched.above,
  };
};

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') || 'none' : String(value));

/** An answer as the rules understood it; a field with a value that fits no known option says so. */
const answerLine = (name: string, ticket: Ticket): readonly SeenLine[] => {
  const answer = new Map<string, unknown>(Object.entries(ticket.answers)).get(name);
  const from = ticket.sources?.[name];
  if (name === 'expertDepartment')
    return [{ name, value: ticket.expertDepartment ?? 'nothing', from: from ?? 'no field has a value' }];
  if (!(name in ANSWERS)) return [];
  if (answer !== undefined) return [{ name, value: textOf(answer), from: from ?? 'the ticket' }];
  if (from !== undefined) return [{ name, value: 'not understood: map its options', from }];
  return [{ name, value: 'nothing', from: 'no field has a value' }];
};

const ANSWERS = {
  productive: true,
  canWork: true,
  since: true,
  impact: true,
  urgency: true,
  dataBreachSuspected: true,
  module: true,
  environmentUrl: true,
  steps: true,
  expected: true,
} as const satisfies Readonly<Record<keyof Ticket['answers'], true>>;
