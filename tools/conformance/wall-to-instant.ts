import * as v from 'valibot';
import { isoOf } from '../../src/domain/instant';
import { wallToInstant } from '../../src/domain/hours/wall-to-instant';
import type { ReadCases } from './case-file';
import { compared } from './oncall-outcome';

const FILE = v.object({
  cases: v.array(v.object({ zone: v.string(), wall: v.string(), kind: v.string(), compatible: v.string() })),
});

/** Wall times near and far from clock changes, resolved as Temporal's `compatible`. */
export const readWallCases: ReadCases = (file) =>
  v.parse(FILE, file).cases.map(({ zone, wall, kind, compatible }) => ({
    id: `${zone} ${wall}`,
    kind,
    replay: () => compared(compatible, isoOf(wallToInstant(zone, wall.slice(0, 10), wall.slice(11, 16)))),
  }));
