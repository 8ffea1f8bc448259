import type { Instant } from '../instant';
import type { CompiledCalendar } from './compile-calendar';

/**
 * Whether nobody has said yet if the desk is there on that local day: no promise is made, and a serious
 * ticket alerts desk and on-call (mission §4). Hours are counted as usual. Own hours, a closure or a
 * holiday entry of the date (ticked or not) end the doubt.
 */
export const isDoubtful = ({ book, clock }: CompiledCalendar, at: Instant): boolean => book.isDoubtful(clock.dayAt(at));
