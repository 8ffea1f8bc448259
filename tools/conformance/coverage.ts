import * as v from 'valibot';
import type { ReadCases } from './case-file';
import { COVERAGE_KINDS } from './coverage-kinds';
import { COVERAGE_META, desksOf } from './coverage-desks';
import { compared, unreplayable } from './oncall-outcome';

const FILE = v.object({
  meta: COVERAGE_META,
  cases: v.array(
    v.object({ id: v.string(), kind: v.string(), input: v.unknown(), expect: v.record(v.string(), v.unknown()) }),
  ),
});

/** Coverage of the five desks, with the holidays the figures were computed with. */
export const readCoverageCases: ReadCases = (file) => {
  const { meta, cases } = v.parse(FILE, file);
  const desks = desksOf(meta);
  return cases.map(({ id, kind, input, expect }) => ({
    id,
    kind,
    replay: () => {
      const ask = COVERAGE_KINDS[kind];
      if (ask === undefined) return unreplayable(`kind ${kind}`);
      return compared(expect, ask(desks, input));
    },
  }));
};
