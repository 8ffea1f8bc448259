import { HOUR_MS, type Span } from '../instant';
import type { AccountId } from '../ticket';
import { type WeekOfDuty, assignedWeeks } from './assigned-weeks';
import { nightMsOf } from './divided-day';
import { plannedShifts } from './planned-shifts';
import type { RotaPlace, RotaRequest } from './propose-rota';
import type { Layer } from './schedule';

export interface StaffedLayers {
  /** The drafts with people, each named by the places that serve in it. */
  readonly layers: readonly Layer[];
  /** Who serves in each week, from the first hour of theirs to the last. */
  readonly weeks: readonly ReadonlyMap<AccountId, Span>[];
}

/** Gives the weeks of each part of the day to people; parts that few can take without a night come first. */
export const staffedLayers = (drafts: readonly Layer[], request: RotaRequest, window: Span): StaffedLayers => {
  const { places, policy } = request;
  const members = places.flatMap((place) => place.members);
  const zoneOf = new Map(places.flatMap(({ zone, members: own }) => own.map(({ person }) => [person, zone])));
  const known = new Map<readonly Span[], Map<string, number>>();
  const nightMs = (person: AccountId, spans: readonly Span[]): number => {
    const zone = zoneOf.get(person) ?? 'UTC';
    const byZone = known.get(spans) ?? new Map<string, number>();
    const ms = byZone.get(zone) ?? nightMsOf(spans, zone, policy);
    known.set(spans, byZone.set(zone, ms));
    return ms;
  };
  const hours = new Map(members.map(({ person, hoursSoFar = 0 }) => [person, hoursSoFar]));
  const serving = Array.from({ length: request.weeks }, () => new Map<AccountId, Span>());
  const serves = (person: AccountId, week: number): boolean => serving[week]?.has(person) === true;
  const parts = drafts.map((layer) => ({ layer, weeks: weeksOf(layer, request, window) }));
  const nightFree = ({ weeks }: { readonly weeks: readonly WeekOfDuty[] }): number =>
    members.filter(({ person }) => weeks.every(({ spans }) => nightMs(person, spans) === 0)).length;
  const turns = new Map<string, readonly (AccountId | undefined)[]>();
  for (const { layer, weeks } of [...parts].sort((a, b) => nightFree(a) - nightFree(b))) {
    const people = assignedWeeks(weeks, { members, hoursSoFar: hours, serves, nightMs });
    turns.set(layer.id, people);
    people.forEach((person, index) => {
      const week = weeks[index];
      const [first, last] = [week?.spans[0], week?.spans.at(-1)];
      if (person === undefined || week === undefined || first === undefined || last === undefined) return;
      const other = serving[index]?.get(person);
      const start = Math.min(other?.start ?? first.start, first.start);
      serving[index]?.set(person, { start, end: Math.max(other?.end ?? last.end, last.end) });
      hours.set(person, (hours.get(person) ?? 0) + week.hours);
    });
  }
  return { layers: drafts.map((layer) => staffed(layer, turns.get(layer.id) ?? [], places)), weeks: serving };
};

const weeksOf = (layer: Layer, { weeks, withoutDesk }: RotaRequest, window: Span): readonly WeekOfDuty[] => {
  const shifts = plannedShifts(layer, { withoutDesk }, window).filter((one) => one.end > window.start);
  return Array.from({ length: weeks }, (_, turn) => {
    const spans = shifts.filter((shift) => shift.turn === turn);
    return { spans, hours: spans.reduce((sum, span) => sum + span.end - span.start, 0) / HOUR_MS };
  });
};

/** The turns are the weeks of the window, and start again after them. */
const staffed = (layer: Layer, people: readonly (AccountId | undefined)[], places: readonly RotaPlace[]): Layer => {
  const names = places
    .filter((place) => place.members.some(({ person }) => people.includes(person)))
    .map(({ name }) => name);
  const turns = people.map((person) => (person === undefined ? [] : [person]));
  const name = [...names, layer.name].join(', ');
  return { ...layer, name, rotation: { ...layer.rotation, members: [{ turns }] } };
};
