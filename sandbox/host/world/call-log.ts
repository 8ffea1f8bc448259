import type { LoggedCall } from '../../forge-platform';
import type { Stage } from '../../stories/stage';
import type { CallLog } from '../wire/call-log';

const NEWEST = 200;

const costOf = ({ points, kvsReads, kvsWrites }: LoggedCall): string =>
  [
    points > 0 ? `${points} points` : '',
    kvsReads > 0 ? `${kvsReads} KVS reads` : '',
    kvsWrites > 0 ? `${kvsWrites} KVS writes` : '',
  ]
    .filter((one) => one !== '')
    .join(', ');

const sum = (calls: readonly LoggedCall[], of: 'points' | 'kvsReads' | 'kvsWrites'): number =>
  calls.reduce((total, call) => total + call[of], 0);

interface FrontEndRefusal {
  readonly at: number;
  readonly moduleKey: string;
  readonly what: string;
}

/** What the app did and what was refused: by the platform, by Jira, by the frames of the page. */
export const callLog = ({ platform, site }: Stage, frames: readonly FrontEndRefusal[]): CallLog => {
  const { calls, invocations, notes } = platform;
  const failed = invocations.filter((one) => one.outcome !== 'ok');
  const refusals = [
    ...calls.flatMap(({ at, functionKey, refused, method, path }) =>
      refused === undefined ? [] : [{ at, where: functionKey, what: `${method} ${path}: ${refused}` }],
    ),
    ...failed.map(({ at, functionKey, outcome, error }) => ({
      at,
      where: functionKey,
      what: `${outcome}: ${error ?? ''}`,
    })),
    ...notes.map(({ at, functionKey, text }) => ({ at, where: functionKey, what: text })),
    ...frames.map(({ at, moduleKey, what }) => ({ at, where: moduleKey, what })),
    ...site.unknownRoutes.map((what) => ({ at: null, where: 'Jira', what: `${what} is not played` })),
    ...site.contractViolations.map((what) => ({ at: null, where: 'OpenAPI', what })),
  ];
  const jira = calls.filter((call) => call.kind === 'jira');
  return {
    totals: {
      invocations: invocations.length,
      failed: failed.length,
      jiraCalls: jira.length,
      points: sum(calls, 'points'),
      kvsReads: sum(calls, 'kvsReads'),
      kvsWrites: sum(calls, 'kvsWrites'),
      refused: refusals.length,
    },
    lines: calls
      .slice(-NEWEST)
      .reverse()
      .map((call) => ({
        at: call.at,
        functionKey: call.functionKey,
        kind: call.kind,
        what: `${call.method} ${call.path}`,
        status: call.status,
        principal: call.principal,
        cost: costOf(call),
        refused: call.refused ?? null,
      })),
    refusals,
  };
};
