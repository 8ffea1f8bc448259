import type { LocalDate } from '../hours/calendar';
import { InvalidInput } from '../errors';
import type { Span } from '../instant';
import type { AccountId } from '../ticket';
import type { RotaMember } from './assigned-weeks';
import { type Burden, burdenOf } from './burden';
import { type PartOfDay, dividedDay } from './divided-day';
import { finalSchedule } from './final-schedule';
import type { OnCallPolicy } from './on-call-policy';
import { type LeftOver, leftOverOf } from './rota-left-over';
import type { Layer } from './schedule';
import { staffedLayers } from './staffed-layers';
import { localDateOf, localDayOf, weekdayOf } from '../hours/local-day';
import { firstInstantOf, wallOf } from './wall-clock';
import { weeksInARow } from './weeks-in-a-row';

export interface RotaPlace {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly holidays: readonly LocalDate[];
  readonly members: readonly RotaMember[];
}

export interface RotaRequest {
  /** Preferred first: its clock divides the day. Equally good choices are shared by hours so far. */
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
  /** What could not be solved: nights, weeks without anybody or with somebody absent, people without a week off. */
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
    name: `${part.start} to ${part.end}`,
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

/**
 * Proposes a rota over several places that leaves nobody on call at night where that is possible, shares the hours
 * evenly, keeps absences free and no one on call two weeks running, and says what is left. Where everybody of a place
 * is away somebody of another takes the hours, night or not: the service is always staffed (R5).
 * @throws InvalidInput where `firstMonday` is no Monday.
 */
export const proposeRota = (request: RotaRequest): RotaProposal => {
  const { places, policy, firstMonday } = request;
  if (weekdayOf(localDayOf(firstMonday)) !== 'mon')
    throw new InvalidInput('firstMonday', `${firstMonday} is not a Monday; weeks begin on one`);
  const zone = places[0]?.zone ?? 'UTC';
  const start = firstInstantOf(wallOf(firstMonday, '00:00'), zone);
  const lastMonday = localDateOf(localDayOf(firstMonday) + 7 * request.weeks);
  const window = { start, end: firstInstantOf(wallOf(lastMonday, '00:00'), zone) };
  const needed = request.withoutDesk(window);
  const context = { withoutDesk: request.withoutDesk };
  const parts = dividedDay({ zones: places.map((place) => place.zone), needed, policy });
  const drafts = parts.flatMap((part) => {
    const place = places[part.place];
    return place === undefined ? [] : [layerOf(part, place, request)];
  });
  const { layers, weeks } = staffedLayers(drafts, request, window);
  const spans = finalSchedule({ layers, overrides: [], temporary: [], swaps: [] }, window, context);
  const left = [...leftOverOf(spans, { places, needed, policy }), ...weeksInARow(weeks)];
  const placeOf = (person: AccountId): RotaPlace | undefined =>
    places.find((place) => place.members.some((member) => member.person === person));
  const burden = burdenOf(spans, { policy, placeOf, counted: needed });
  const nightHours = burden.reduce((sum, one) => sum + one.hours.night, 0);
  return { window, layers, left, nightHours, burden };
};
