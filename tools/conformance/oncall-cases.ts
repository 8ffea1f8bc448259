import * as v from 'valibot';
import type { ReadCases } from './case-file';
import { replayOnCall } from './oncall';

const FILE = v.object({ cases: v.array(v.looseObject({ id: v.string(), kind: v.string() })) });

/** Cases of on-call schedules. */
export const readOnCallCases: ReadCases = (file) =>
  v.parse(FILE, file).cases.map((one) => ({ id: one.id, kind: one.kind, replay: () => replayOnCall(one) }));
