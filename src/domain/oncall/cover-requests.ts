import { MINUTE_MS, type Span } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { lanesIn } from './lanes';
import type { OnCallSchedule, Swap } from './schedule';

export interface CoverWish {
  readonly person: AccountId;
  /** When the person cannot be on call. */
  readonly span: Span;
  /** Ids of the requests are made from it: `id-1`, `id-2` … */
  readonly id: string;
}

/**
 * Cover requests for every turn of a person in a span, each bound to its turn and the part of it, so that it follows
 * the shift when the rota moves. Parts are whole minutes, rounded outwards. Not yet in the schedule.
 */
export const coverRequests = (
  schedule: OnCallSchedule,
  { person, span, id }: CoverWish,
  context: OnCallContext,
): readonly Swap[] => {
  const requests: Swap[] = [];
  for (const { layer, shifts } of lanesIn(schedule, span, context)) {
    for (const turn of new Set(shifts.map((shift) => shift.turn))) {
      const own = shifts.filter((shift) => shift.turn === turn);
      const begins = own[0]?.turnBegins ?? span.start;
      const wished = own
        .filter((shift) => shift.people.includes(person))
        .map((shift) => ({ start: Math.max(shift.start, span.start), end: Math.min(shift.end, span.end) }))
        .filter((part) => part.start < part.end);
      const [first, last] = [wished[0], wished.at(-1)];
      if (first === undefined || last === undefined) continue;
      const fromMinute = Math.floor((first.start - begins) / MINUTE_MS);
      const toMinute = Math.ceil((last.end - begins) / MINUTE_MS);
      const part = { fromMinute, toMinute };
      requests.push({ id: `${id}-${requests.length + 1}`, layer: layer.id, turn, from: person, part });
    }
  }
  return requests;
};
