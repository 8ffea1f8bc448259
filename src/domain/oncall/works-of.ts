import type { Span } from '../instant';
import type { AccountId } from '../ticket';
import type { DutySpan } from './duties-in';
import type { LayerSays } from './duty';

/** A person's duty in one turn, without a break. */
export interface Work extends Span {
  readonly person: AccountId;
  /** Turn of which it is a part: a pause inside one turn is part of that duty, not a rest that was cut short. */
  readonly turn: string;
  /** Layer that plans turn after turn; what is taken over from somebody else stands in a row of its own. */
  readonly row: string;
}

/** Who works when, turn by turn: the same person's day and night are two works although they touch. */
export const worksOf = (duties: readonly DutySpan[]): readonly Work[] => {
  const running = new Map<AccountId, number>();
  const works: Work[] = [];
  for (const { start, end, duty } of duties) {
    for (const person of duty.people) {
      const at = running.get(person) ?? -1;
      const last = works[at];
      const planned = duty.layers.find((says) => isPlanned(says, person));
      const row = planned === undefined ? 'extra' : rowOf(planned, person);
      const continues = last?.end === start && last.row === row;
      const turn = planned === undefined ? (continues ? last.turn : `extra ${start}`) : turnOf(planned);
      if (continues && last.turn === turn) works[at] = { ...last, end };
      else running.set(person, works.push({ start, end, person, turn, row }) - 1);
    }
  }
  return works;
};

const isPlanned = ({ shift }: LayerSays, person: AccountId): boolean => shift?.people.includes(person) === true;

const turnOf = ({ layer, shift }: LayerSays): string => `${layer.id} ${String(shift?.turn)}`;

const rowOf = ({ layer, shift }: LayerSays, person: AccountId): string =>
  shift?.takenBy.includes(person) === true ? `${layer.id}, taken over` : layer.id;
