import { checksOf, isGapClosed, verdictOf, type StoryResult } from '../result';
import type { Paint } from './paint';

/** `✓ saturday-outage-saarbruecken  17 of 17  1.2 s`, with the first failure when there is one. */
export const tellInOneLine = (result: StoryResult, paint: Paint): string => {
  const checks = checksOf(result);
  const failures = checks.filter((check) => !check.passed);
  const verdict = verdictOf(result);
  const mark = { passed: paint.good('✓'), failed: paint.bad('✗'), skipped: paint.dim('–') }[verdict];
  const counts = `${checks.length - failures.length} of ${checks.length}  ${(result.milliseconds / 1000).toFixed(1)} s`;
  const lines = failures.map(
    (one) => `    ${one.what}: expected ${one.expected}, got ${one.got.replace(/\n/g, ' ⏎ ').slice(0, 300)}`,
  );
  const broken = result.broken === undefined ? [] : [`    broke off: ${result.broken}`];
  const seed = result.story.seed === undefined ? '' : ` (seed ${result.story.seed})`;
  const closed = isGapClosed(result) ? ['    the known gap is closed: take "knownGap" out of the story'] : [];
  return [`${mark} ${result.story.id}${seed}  ${paint.dim(counts)}`, ...lines, ...broken, ...closed].join('\n');
};
