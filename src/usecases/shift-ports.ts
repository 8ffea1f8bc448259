import type { RulesStore } from '../ports/rules-store';
import type { ShiftBook, ShiftQueue } from '../ports/shift-book';
import type { Ports } from './ports';

/** What telling people about their shifts asks of the world. */
export interface ShiftPorts extends Pick<Ports, 'clock' | 'history' | 'tickets'> {
  readonly rules: Pick<RulesStore, 'live'>;
  readonly shifts: ShiftBook;
  readonly shiftQueue: ShiftQueue;
}
