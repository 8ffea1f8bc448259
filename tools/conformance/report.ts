import type { CaseResult } from './replay-folder';

const count = (results: readonly CaseResult[]): string => {
  const of = (wanted: CaseResult['outcome']['result']) =>
    results.filter(({ outcome }) => outcome.result === wanted).length;
  return `${of('passed')} passed, ${of('failed')} failed, ${of('skipped')} skipped`;
};

const skipped = (results: readonly CaseResult[]): readonly string[] => {
  const reasons = results.flatMap(({ outcome }) => (outcome.result === 'skipped' ? [outcome.reason] : []));
  return [...new Set(reasons)].map(
    (reason) => `    skipped ${reasons.filter((each) => each === reason).length}: ${reason}`,
  );
};

const failed = ({ id, outcome }: CaseResult): readonly string[] =>
  outcome.result === 'failed'
    ? [
        `    FAILED ${id}`,
        `      expected ${JSON.stringify(outcome.expected)}`,
        `      got      ${JSON.stringify(outcome.got)}`,
      ]
    : [];

/** One line a file and kind, reasons of the skipped and every failed case below it, the totals last. */
export const report = (results: readonly CaseResult[]): readonly string[] => {
  const titleOf = ({ file, kind }: CaseResult) => `${file}  ${kind}`;
  const lines = [...new Set(results.map(titleOf))].flatMap((title) => {
    const group = results.filter((result) => titleOf(result) === title);
    return [`${title}: ${count(group)}`, ...skipped(group), ...group.flatMap(failed)];
  });
  return [...lines, count(results)];
};
