import type { Instant, Span } from '../instant';
import type { AccountId } from '../ticket';
import { type Lane, shiftAt } from './lanes';
import { type OverrideStep, overrideSteps } from './override-steps';
import type { PlannedShift } from './planned-shifts';
import type { Layer, OnCallSchedule, TemporarySchedule } from './schedule';

/** What one layer says at an instant, its own overrides applied. */
export interface LayerSays {
  readonly layer: Layer;
  readonly people: readonly AccountId[];
  readonly shift?: PlannedShift;
  readonly overrides: readonly OverrideStep[];
}

/** Who is on call at an instant, and everything that was asked on the way. */
export interface Duty {
  readonly people: readonly AccountId[];
  readonly layers: readonly LayerSays[];
  /** Priority of the layers that count; absent when all are empty. */
  readonly priority?: number;
  readonly overrides: readonly OverrideStep[];
  readonly temporary: readonly TemporarySchedule[];
}

const covers = (span: Span, instant: Instant): boolean => span.start <= instant && instant < span.end;

/** temporary(t), else overrides(layers(t)): the one place where the parts of a schedule are put together. */
export const dutyAt = (schedule: OnCallSchedule, lanes: readonly Lane[], instant: Instant): Duty => {
  const active = schedule.overrides.filter((override) => covers(override, instant));
  const layers = lanes.map((lane): LayerSays => {
    const shift = shiftAt(lane, instant);
    const own = active.filter((override) => override.layer === lane.layer.id);
    const overrides = overrideSteps(shift?.people ?? [], own);
    const people = overrides.at(-1)?.after ?? shift?.people ?? [];
    return { layer: lane.layer, people, overrides, ...(shift === undefined ? {} : { shift }) };
  });
  const staffed = layers.filter((says) => says.people.length > 0);
  const priority = Math.max(...staffed.map((says) => says.layer.priority));
  const winners = staffed.filter((says) => says.layer.priority === priority);
  const together = [...new Set(winners.flatMap((says) => says.people))];
  const ofAll = active.filter((override) => override.layer === undefined);
  const overrides = overrideSteps(together, ofAll);
  const temporary = schedule.temporary.filter((one) => covers(one, instant));
  const planned = overrides.at(-1)?.after ?? together;
  const people = temporary.length === 0 ? planned : temporaryPeople(temporary, instant);
  return { people, layers, overrides, temporary, ...(staffed.length === 0 ? {} : { priority }) };
};

const temporaryPeople = (temporary: readonly TemporarySchedule[], instant: Instant): readonly AccountId[] => [
  ...new Set(
    temporary.flatMap((one) => one.shifts.filter((shift) => covers(shift, instant)).map((shift) => shift.person)),
  ),
];
