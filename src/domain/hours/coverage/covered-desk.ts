import type { Span } from '../../instant';
import type { CompiledCalendar } from '../compile-calendar';

/** A desk whose year is looked at. */
export interface CoveredDesk {
  readonly id: string;
  readonly name: string;
  readonly calendar: CompiledCalendar;
  /** Spans in which nobody of the desk is present: it counts as closed then (R4). In any order, they may overlap. */
  readonly nobodyPresent?: readonly Span[];
}
