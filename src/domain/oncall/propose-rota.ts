import type { LocalDate } from '../hours/calendar';
import { HOUR_MS, type Span } from '../instant';
import type { AccountId } from '../ticket';
import { type RotaMember, assignedWeeks } from './assigned-weeks';
import { type Burden, burdenOf } from './burden';
import { type PartOfDay, dividedDay } from './divided-day';
import { finalSchedule } from './final-schedule';
import type { OnCallPolicy } from './on-call-policy';
import { plannedShifts } from './planned-shifts';
import { type LeftOver, leftOverOf } from './rota-left-over';
import type { Layer } from './schedule';
import { localDateOf, localDayOf } from '../hours/local-day';
import { firstInstantOf, wallOf } from './wall-clock';

export interface RotaPlace {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly holidays: readonly LocalDate[];
  readonly members: readonly RotaMember[];
}

export interface RotaRequest {
  /** Preferred first: it takes every hour that is night for nobody there. Its clock divides the day. */
  readonly places: readonly RotaPlace[];
  readonly firstMonday: LocalDate;
  readonly weeks: number;
  /** Hours that need somebody: those without an open desk, ascending. */
  readonly withoutDesk: (window: Span) => readonly Span[];
  readonly policy: OnCallPolicy;
}

export interface RotaProposal {
  readonly window: Span;
  /** Ordinary layers, one turn a week: an admin takes them over and changes them like any other. */
  readonly layers: readonly Layer[];
  /** What could not be solved: nights, and weeks in which everybody of a place is away. */
  readonly left: readonly LeftOver[];
  readonly nightHours: number;
  readonly burden: readonly Burden[];
}

const layerOf = (part: PartOfDay, place: RotaPlace, request: RotaRequest): Layer => {
  const zone = request.places[0]?.zone ?? place.zone;
  // A part that runs past midnight begins on the Sunday, so that Monday's first hours have somebody.
  const overnight = part.end <= part.start;
  const monday = localDayOf(request.firstMonday);
  return {
    id: `${place.id} ${part.start}`,
    name: `${place.name}, ${part.start} to ${part.end}`,
    zone,
    priority: 1,
    holidaysOf: place.id,
    restriction: { hours: { start: part.start, end: part.end }, onlyWithoutDesk: true },
    rotation: {
      unit: 'week',
      length: 1,
      startDate: localDateOf(overnight ? monday - 1 : monday),
      startTime: part.start,
      members: [{ turns: [[place.id]] }],
    },
  };
};

/** A layer with its weeks given to people: the turns are the weeks of the window, and start again after them. */
const staffed = (layer: Layer, people: readonly (AccountId | undefined)[]): Layer => ({
  ...layer,
  rotation: {
    ...layer.rotation,
    members: [{ turns: people.map((person) => (person === undefined ? [] : [person])) }],
  },
});

/**
 * Proposes a rota over several places that leaves nobody on call at night where that is possible, shares the hours
 * evenly, keeps absences free and no one on call two weeks running, and says what is left.
 */
export const proposeRota = (request: RotaRequest): RotaProposal => {
  const { places, policy } = request;
  const zone = places[0]?.zone ?? 'UTC';
  const start = firstInstantOf(wallOf(request.firstMonday, '00:00'), zone);
  const lastMonday = localDateOf(localDayOf(request.firstMonday) + 7 * request.weeks);
  const window = { start, end: firstInstantOf(wallOf(lastMonday, '00:00'), zone) };
  const needed = request.withoutDesk(window);
  const parts = dividedDay({ zones: places.map((place) => place.zone), needed, policy });
  const context = { withoutDesk: request.withoutDesk };
  const layers = places.flatMap((place, index) => {
    const own = parts.filter((part) => part.place === index).map((part) => layerOf(part, place, request));
    const shifts = own
      .flatMap((layer) => plannedShifts(layer, context, window))
      .filter((one) => one.end > window.start);
    const weeks = Array.from({ length: request.weeks }, (_, turn) => {
      const spans = shifts.filter((shift) => shift.turn === turn).sort((a, b) => a.start - b.start);
      return { spans, hours: spans.reduce((sum, span) => sum + span.end - span.start, 0) / HOUR_MS };
    });
    const people = assignedWeeks(weeks, place.members);
    return own.map((layer) => staffed(layer, people));
  });
  const spans = finalSchedule({ layers, overrides: [], temporary: [], swaps: [] }, window, context);
  const left = leftOverOf(spans, { places, needed, policy });
  const placeOf = (person: AccountId): RotaPlace | undefined =>
    places.find((place) => place.members.some((member) => member.person === person));
  const burden = burdenOf(spans, { policy, placeOf, counted: needed });
  const nightHours = burden.reduce((sum, one) => sum + one.hours.night, 0);
  return { window, layers, left, nightHours, burden };
};
