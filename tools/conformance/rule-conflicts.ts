import * as v from 'valibot';
import { checkForwarding } from '../../src/domain/routing/check/check-forwarding';
import type { Finding } from '../../src/domain/routing/check/finding';
import type { ReadCases } from './case-file';
import { dmnRows } from './dmn-rows';
import { compared, type Outcome } from './oncall-outcome';

const TEXTS = v.array(v.string());
const KIND = v.picklist(['conflict', 'duplicate', 'shadowed']);
const EXPECTED = v.object({
  kind: KIND,
  none: v.optional(v.literal(true)),
  rule: v.optional(v.number()),
  with: v.optional(v.array(v.number())),
  by: v.optional(v.number()),
});
const TABLE = v.object({
  id: v.string(),
  hitPolicy: v.string(),
  inputs: TEXTS,
  rules: v.array(v.object({ when: TEXTS, then: TEXTS })),
  expected: v.array(EXPECTED),
});
const SUBSUMPTION = v.object({ wide: v.string(), narrow: v.string(), covers: v.boolean() });
const FILE = v.object({ tables: v.array(TABLE), subsumption: v.array(SUBSUMPTION) });

/** Our findings in the words of the file. A row that stands twice is shadowed by the first too. */
const inTheirWords = (finding: Finding, kind: v.InferOutput<typeof KIND>): readonly unknown[] => {
  switch (finding.kind) {
    case 'conflict':
      if (kind === 'conflict') return [{ kind, rule: finding.with, with: [finding.row] }];
      return kind === 'shadowed' ? [{ kind, rule: finding.row, by: finding.with }] : [];
    case 'duplicate':
      if (kind === 'duplicate') return [{ kind, rule: finding.row }];
      return kind === 'shadowed' ? [{ kind, rule: finding.row, by: finding.of }] : [];
    case 'dead':
      return kind === 'shadowed' ? finding.by.map((by) => ({ kind, rule: finding.row, by })) : [];
    case 'gap':
    case 'overlap':
      return [];
    default:
      return finding satisfies never;
  }
};

const replayTable = (
  { hitPolicy, inputs, rules }: v.InferOutput<typeof TABLE>,
  { kind, none, ...expected }: v.InferOutput<typeof EXPECTED>,
): Outcome => {
  if (kind === 'conflict' && hitPolicy === 'COLLECT') {
    return { result: 'skipped', reason: 'under COLLECT all matching rows apply, so two outcomes are no mistake' };
  }
  const { findings } = checkForwarding(dmnRows(inputs, rules));
  const got = findings.flatMap((finding) => inTheirWords(finding, kind));
  return compared(none === true ? [] : [{ kind, ...expected }], got);
};

/** A wide cell covers a narrow one when a row with the narrow one is never reached behind it. */
const replaySubsumption = ({ wide, narrow, covers }: v.InferOutput<typeof SUBSUMPTION>): Outcome => {
  const rules = [
    { when: [wide], then: ['"wide"'] },
    { when: [narrow], then: ['"narrow"'] },
  ];
  const { findings } = checkForwarding(dmnRows(['x'], rules));
  const unreached = findings.some((one) => one.kind !== 'gap' && one.kind !== 'overlap' && one.row === 1);
  return compared(covers, unreached);
};

/** Conflicts, twins and shadowed rows that another checker finds in small tables, looked for by ours. */
export const readRuleConflictCases: ReadCases = (file) => {
  const { tables, subsumption } = v.parse(FILE, file);
  return [
    ...tables.flatMap((table) =>
      table.expected.map((one) => ({ id: table.id, kind: one.kind, replay: () => replayTable(table, one) })),
    ),
    ...subsumption.map((one) => ({
      id: `${one.wide} over ${one.narrow}`,
      kind: 'subsumption',
      replay: () => replaySubsumption(one),
    })),
  ];
};
