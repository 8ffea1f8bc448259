import type { ReadCases } from './case-file';
import { readCoverageCases } from './coverage';
import { readDecisionTableCases } from './decision-tables';
import { readHolidayCases } from './holidays';
import { readOnCallCases } from './oncall-cases';
import { readRuleConflictCases } from './rule-conflicts';
import { readWallCases } from './wall-to-instant';
import { readWorktimeCases } from './worktime';

/** Every format that can be replayed, by its name in `meta.format`: one file a format. */
export const FORMATS: Readonly<Record<string, ReadCases>> = {
  'meridian-cases/worktime/1': readWorktimeCases,
  'meridian-cases/coverage/1': readCoverageCases,
  'meridian-cases/wall-to-instant/1': readWallCases,
  'meridian-cases/holidays/1': readHolidayCases,
  'meridian-cases/oncall/1': readOnCallCases,
  'meridian-cases/decision-tables/1': readDecisionTableCases,
  'meridian-cases/rule-conflicts/1': readRuleConflictCases,
};
