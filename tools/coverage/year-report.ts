import type { Coverage } from '../../src/domain/hours/coverage/coverage';
import type { CoveredDesk } from '../../src/domain/hours/coverage/covered-desk';

/** What every section of the report is made from. */
export interface CoveredYear {
  readonly year: number;
  readonly desks: readonly CoveredDesk[];
  readonly covered: Coverage;
}

/** A part of the report: its lines, the first one its title. */
export type Section = (year: CoveredYear) => readonly string[];
