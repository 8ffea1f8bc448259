import * as v from 'valibot';
import { compileForwarding } from '../../src/domain/routing/compile-forwarding';
import type { ForwardingFacts } from '../../src/domain/routing/forwarding-row';
import { matchRow } from '../../src/domain/routing/match-row';
import type { ReadCases } from './case-file';
import { dmnRows } from './dmn-rows';
import { compared, type Outcome } from './oncall-outcome';

const TEXTS = v.array(v.string());
const CASE = v.object({
  id: v.string(),
  table: v.object({
    hitPolicy: v.string(),
    inputs: v.array(v.object({ expression: v.string() })),
    outputs: v.array(v.object({ name: v.nullable(v.string()), default: v.nullable(v.string()) })),
    rules: v.array(v.object({ when: TEXTS, then: TEXTS })),
  }),
  input: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
  expected: v.unknown(),
});
type Case = v.InferOutput<typeof CASE>;

const FILE = v.object({ cases: v.array(CASE) });

/** Policies under which a table that is well made gives one row, the first that matches. */
const ONE_ROW = ['FIRST', 'UNIQUE', 'ANY'];

const factsOf = (mapped: ForwardingFacts['mapped']): ForwardingFacts => ({
  filedAs: 'request',
  type: 'unclear',
  serious: false,
  needsConsulting: false,
  technicallyComplex: false,
  phase: 'unknown',
  leadUnit: 'none',
  country: 'unknown',
  deskState: 'open',
  channel: 'api',
  requestType: 'unknown',
  component: [],
  language: 'unknown',
  writtenIn: 'unknown',
  agreement: 'none',
  mapped,
});

const literal = (text: string | null | undefined): unknown => (text == null ? null : JSON.parse(text));

const replay = ({ table, input, expected }: Case): Outcome => {
  const { hitPolicy, inputs, outputs, rules } = table;
  if (!ONE_ROW.includes(hitPolicy)) {
    return { result: 'skipped', reason: `${hitPolicy} gives several rows, ours gives the first that matches` };
  }
  const nothing = { when: [], then: outputs.map((output) => output.default ?? 'null') };
  const names = inputs.map(({ expression }) => expression);
  const { index } = matchRow(compileForwarding(dmnRows(names, [...rules, nothing])), factsOf(input));
  const then = (rules[index] ?? nothing).then.map(literal);
  const [only] = outputs;
  if (outputs.length === 1 && only?.name === null) return compared(expected, then[0]);
  return compared(expected, Object.fromEntries(outputs.map(({ name }, at) => [name ?? '', then[at]])));
};

/** Decision tables of other systems, decided by our evaluator. */
export const readDecisionTableCases: ReadCases = (file) =>
  v.parse(FILE, file).cases.map((one) => ({ id: one.id, kind: 'decide', replay: () => replay(one) }));
