import type { ReadCases } from './case-file';
import { readCoverageCases } from './coverage';
import { readHolidayCases } from './holidays';
import { readOnCallCases } from './oncall-cases';
import { readWallCases } from './wall-to-instant';
import { readWorktimeCases } from './worktime';

/** Every format that can be replayed, by its name in `meta.format`: one file a format. */
export const FORMATS: Readonly<Record<string, ReadCases>> = {
  'meridian-cases/worktime/1': readWorktimeCases,
  'meridian-cases/coverage/1': readCoverageCases,
  'meridian-cases/wall-to-instant/1': readWallCases,
  'meridian-cases/holidays/1': readHolidayCases,
  'meridian-cases/oncall/1': readOnCallCases,
};
