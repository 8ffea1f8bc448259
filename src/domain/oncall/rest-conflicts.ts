import { HOUR_MS, type Instant, MINUTE_MS, type Span } from '../instant';
import type { AccountId } from '../ticket';
import type { Conflict } from './conflict';
import type { ConflictQuestion } from './conflicts-in';
import { type Lane, shiftAt } from './lanes';
import type { Shift } from './shifts-in';

interface RestQuestion extends Pick<ConflictQuestion, 'policy' | 'callOuts'> {
  readonly lanes: readonly Lane[];
}

interface Work extends Span {
  readonly person: AccountId;
  /** Turn of which it is a part: a pause inside one turn is part of that duty, not a rest that was cut short. */
  readonly turn: string;
}

/** Duties that begin too soon after another turn or after a call-out; the span shown is the missing rest. */
export const restConflicts = (shifts: readonly Shift[], question: RestQuestion): readonly Conflict[] => {
  const { policy, callOuts = [], lanes } = question;
  const rest = policy.restHours * HOUR_MS;
  const duties = shifts.map((shift): Work => ({ ...shift, turn: turnOf(lanes, shift.person, shift.start) }));
  const calls = callOuts.map((call): Work => ({ ...call, turn: 'call-out' }));
  return duties.flatMap((duty) => {
    const before = [...duties, ...calls]
      .filter((work) => work.person === duty.person && work.turn !== duty.turn)
      .filter((work) => work.end <= duty.start && duty.start - work.end < rest)
      .sort((a, b) => b.end - a.end)[0];
    if (before === undefined) return [];
    const minutes = Math.round((duty.start - before.end) / MINUTE_MS);
    const what = before.turn === 'call-out' ? 'a call-out' : 'another turn';
    const because = `${Math.floor(minutes / 60)} h ${minutes % 60} min after ${what}, ${policy.restHours} h are due`;
    return [{ start: duty.start, end: before.end + rest, person: duty.person, kind: 'short rest', because }];
  });
};

const turnOf = (lanes: readonly Lane[], person: AccountId, t: Instant): string => {
  const shift = lanes.map((lane) => shiftAt(lane, t)).find((one) => one?.people.includes(person));
  return shift === undefined ? `extra ${t}` : `${shift.layer} ${shift.turn}`;
};
