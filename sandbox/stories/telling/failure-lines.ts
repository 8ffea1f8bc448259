import type { Check } from '../checks/check';
import type { Paint } from './paint';
import { wrap } from './wrap';

/** Every expectation that does not hold, with both sides. */
export const failureLines = (
  checks: readonly Check[],
  { paint, width }: { readonly paint: Paint; readonly width: number },
): readonly string[] =>
  checks
    .filter((check) => !check.passed)
    .flatMap((check) => [
      paint.bad(`   ✗ ${check.what}`),
      ...wrap(`expected ${check.expected}`, width - 8).map((line) => `       ${line}`),
      ...wrap(`got      ${check.got}`, width - 8).map((line) => `       ${line}`),
    ]);
