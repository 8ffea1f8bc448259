import type { Instant } from '../instant';
import type { CompiledCalendar } from './compile-calendar';
import type { KindOfDay } from './kind-of-local-day';
import { kindOfLocalDay } from './kind-of-local-day';

/**
 * Kind of the local day an instant falls on at the desk. Own hours open a desk, but do not change what
 * day it is; a weekend day on which the week has hours is a workday of that desk.
 */
export const kindOfDay = ({ book, clock }: CompiledCalendar, at: Instant): KindOfDay =>
  kindOfLocalDay(book, clock.dayAt(at));
