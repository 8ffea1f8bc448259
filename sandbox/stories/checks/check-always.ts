import type { ForgePlatform } from '../../forge-platform';
import type { Site } from '../../jira/site';
import type { Story } from '../story';
import { checkSame, type Check } from './check';

const listOf = (lines: readonly string[]): string => [...new Set(lines)].join('; ') || 'none';

/** Faults that make the app's own calls fail; then an invocation may end in an error and be tried again. */
const breaksCalls = (story: Story): boolean =>
  story.steps.some(({ faults }) => [faults?.jira429, faults?.jira5xx, faults?.kill].some((rate) => (rate ?? 0) > 0));

/** What every story expects: no call was refused by the pretence or by OpenAPI, and no invocation of the app ended in an error. */
export const checkAlways = (
  story: Story,
  {
    platform,
    site,
  }: { readonly platform: ForgePlatform; readonly site: Pick<Site, 'contractViolations' | 'unknownRoutes'> },
): readonly Check[] => {
  const refused = platform.calls.flatMap((call) =>
    call.refused === undefined ? [] : [`${call.functionKey}: ${call.method} ${call.path}: ${call.refused}`],
  );
  const errors = platform.invocations.flatMap((one) =>
    one.outcome === 'ok' || one.outcome === 'retry asked'
      ? []
      : [`${one.functionKey}: ${one.outcome}${one.error === undefined ? '' : `, ${one.error}`}`],
  );
  return [
    checkSame('calls refused by the platform', 'none', listOf(refused)),
    checkSame('routes that the site does not know', 'none', listOf(site.unknownRoutes)),
    checkSame("requests that Atlassian's OpenAPI refuses", 'none', listOf(site.contractViolations)),
    ...(breaksCalls(story) ? [] : [checkSame('errors of the app', 'none', listOf(errors))]),
  ];
};
