import type { DeskState } from './because';
import type { Holiday } from './calendar';
import type { CalendarParts } from './calendar-parts';
import { hoursAround } from './hours-around';
import type { LocalDay } from './local-day';
import type { Stretch } from './stretch';
import { paint } from './stretch';
import { usualDay } from './usual-day';

/** One local day of a desk. */
export interface PaintedDay {
  readonly stretches: readonly Stretch[];
  /** Hours of the week that a holiday, a closure or own hours take away, with the state that took them. */
  readonly lost: readonly Stretch[];
}

const lostHours = (usual: readonly Stretch[], actual: readonly Stretch[]): readonly Stretch[] =>
  usual
    .filter(({ state }) => state.open)
    .flatMap((open) =>
      actual
        .filter(({ start, end, state }) => !state.open && start < open.end && open.start < end)
        .map(({ start, end, state }) => ({ start: Math.max(start, open.start), end: Math.min(end, open.end), state })),
    );

const named = (names: readonly (string | undefined)[]) => {
  const name = names.filter((each) => each !== undefined).join(', ');
  return name === '' ? {} : { name };
};

/** What holidays of one date make of a desk; null without any. */
export const holidayState = (holidays: readonly Holiday[]): DeskState | null =>
  holidays.length === 0
    ? null
    : { open: false, because: { kind: 'holiday', name: holidays.map(({ name }) => name).join(', ') } };

/**
 * Layers of a local day, each over the one before: hours of the week, breaks, closures, holiday, own hours.
 * A holiday closes its local date from midnight to midnight, so it also ends a night shift of the evening
 * before. Own hours replace the date, and their tail past midnight holds on the next.
 */
export const paintDay = (parts: CalendarParts, day: LocalDay): PaintedDay => {
  const { book } = parts;
  const usual = usualDay(parts, day);
  const holiday = holidayState(book.holidaysOn(day));
  if (holiday === null && !book.hasOwnLook(day)) return { stretches: usual, lost: [] };
  const wholeDay = (state: DeskState): readonly Stretch[] => usual.map((under) => ({ ...under, state }));
  const closures = hoursAround(parts, day, (startsOn) =>
    book.closuresOn(startsOn).map(({ name, start = '00:00', end = '24:00' }) => ({
      hours: { start, end },
      state: { open: false, because: { kind: 'closure', name } },
    })),
  );
  const ownHours = book.ownHoursOn(day);
  const layers = [
    ...closures,
    ...(holiday === null ? [] : wholeDay(holiday)),
    ...(ownHours.length === 0
      ? []
      : wholeDay({ open: false, because: { kind: 'own hours', ...named(ownHours.map(({ name }) => name)) } })),
    ...hoursAround(parts, day, (startsOn) =>
      book.ownHoursOn(startsOn).flatMap(({ name, hours }) =>
        hours.map((each) => ({
          hours: each,
          state: { open: true, because: { kind: 'own hours' as const, ...named([name]) } },
        })),
      ),
    ),
  ];
  const stretches = layers.reduce(paint, usual);
  return { stretches, lost: lostHours(usual, stretches) };
};
