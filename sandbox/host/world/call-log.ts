import type { Invocation, LoggedCall } from '../../forge-platform';
import type { Stage } from '../../stories/stage';
import type { CallLog, LoggedLine, LoggedRun } from '../wire/call-log';

const NEWEST_RUNS = 50;

type Cost = 'points' | 'kvsReads' | 'kvsWrites';

const sum = (calls: readonly LoggedCall[], of: Cost): number => calls.reduce((total, call) => total + call[of], 0);

const UNITS: readonly (readonly [Cost, string, string])[] = [
  ['points', 'point', 'points'],
  ['kvsReads', 'KVS read', 'KVS reads'],
  ['kvsWrites', 'KVS write', 'KVS writes'],
];

const costOf = (calls: readonly LoggedCall[]): string =>
  UNITS.flatMap(([of, one, many]) => {
    const units = sum(calls, of);
    return units === 0 ? [] : [`${units} ${units === 1 ? one : many}`];
  }).join(', ');

const lineOf = (call: LoggedCall): LoggedLine => ({
  kind: call.kind,
  what: `${call.method} ${call.path}`,
  status: call.status,
  principal: call.principal,
  cost: costOf([call]),
  refused: call.refused ?? null,
});

const runOf = ({ id, at, functionKey, outcome }: Invocation, calls: readonly LoggedCall[]): LoggedRun => {
  const own = calls.filter((call) => call.invocation === id);
  return { id, at, functionKey, outcome, cost: costOf(own), calls: own.map(lineOf) };
};

interface FrontEndRefusal {
  readonly at: number;
  readonly moduleKey: string;
  readonly what: string;
}

const refusalsIn = ({ platform, site }: Stage, frames: readonly FrontEndRefusal[]): CallLog['refusals'] => [
  ...platform.calls.flatMap(({ at, functionKey, refused, method, path }) =>
    refused === undefined ? [] : [{ at, where: functionKey, what: `${method} ${path}: ${refused}` }],
  ),
  ...platform.invocations
    .filter((one) => one.outcome !== 'ok')
    .map(({ at, functionKey, outcome, error }) => ({ at, where: functionKey, what: `${outcome}: ${error ?? ''}` })),
  ...platform.notes.map(({ at, functionKey, text }) => ({ at, where: functionKey, what: text })),
  ...frames.map(({ at, moduleKey, what }) => ({ at, where: moduleKey, what })),
  ...site.unknownRoutes.map((what) => ({ at: null, where: 'Jira', what: `${what} is not played` })),
  ...site.contractViolations.map((what) => ({ at: null, where: 'OpenAPI', what })),
];

/** What the app did and what was refused: by the platform, by Jira, by the frames of the page. */
export const callLog = (stage: Stage, frames: readonly FrontEndRefusal[]): CallLog => {
  const { calls, invocations } = stage.platform;
  const refusals = refusalsIn(stage, frames);
  return {
    totals: {
      invocations: invocations.length,
      failed: invocations.filter((one) => one.outcome !== 'ok').length,
      jiraCalls: calls.filter((call) => call.kind === 'jira').length,
      points: sum(calls, 'points'),
      kvsReads: sum(calls, 'kvsReads'),
      kvsWrites: sum(calls, 'kvsWrites'),
      refused: refusals.length,
    },
    runs: invocations
      .slice(-NEWEST_RUNS)
      .reverse()
      .map((run) => runOf(run, calls)),
    refusals,
  };
};
