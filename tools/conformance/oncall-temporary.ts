import * as v from 'valibot';
import { mergedTemporaries } from '../../src/domain/oncall/merged-temporaries';
import type { TemporarySchedule } from '../../src/domain/oncall/schedule';
import { clearedTemporary, cutTemporary } from '../../src/domain/oncall/temporary-span';
import type { OnCallCase } from './oncall';
import { type Outcome, compared } from './oncall-outcome';
import { INSTANT } from './oncall-shapes';

const TEMPORARY = v.object({
  start: INSTANT,
  end: INSTANT,
  shifts: v.array(v.object({ user: v.string(), start: INSTANT, end: INSTANT })),
});
type Given = v.InferOutput<typeof TEMPORARY>;

const temporaryOf = ({ start, end, shifts }: Given): TemporarySchedule => ({
  id: 'crew',
  name: 'Crew',
  start,
  end,
  shifts: shifts.map((shift) => ({ person: shift.user, start: shift.start, end: shift.end })),
});

const givenOf = ({ start, end, shifts }: TemporarySchedule): Given => ({
  start,
  end,
  shifts: shifts.map((shift) => ({ user: shift.person, start: shift.start, end: shift.end })),
});

export const replayTemporary = (one: OnCallCase): Outcome => {
  switch (one.kind) {
    case 'temporary.trim_start': {
      const given = v.parse(v.object({ temporary: TEMPORARY, at: INSTANT }), one.given);
      const cut = cutTemporary(temporaryOf(given.temporary), { start: given.at, end: Number.POSITIVE_INFINITY });
      return compared(v.parse(v.object({ temporary: TEMPORARY }), one.expect), {
        temporary: cut === undefined ? undefined : givenOf(cut),
      });
    }
    case 'temporary.delete_span': {
      const given = v.parse(v.object({ temporary: TEMPORARY, from: INSTANT, to: INSTANT }), one.given);
      const left = clearedTemporary(temporaryOf(given.temporary), { start: given.from, end: given.to });
      return compared(v.parse(v.object({ temporary: v.array(TEMPORARY) }), one.expect), {
        temporary: left.map(givenOf),
      });
    }
    default: {
      const given = v.parse(v.object({ temporary: v.array(TEMPORARY) }), one.given);
      const merged = mergedTemporaries(given.temporary.map(temporaryOf));
      return compared(v.parse(v.object({ temporary: v.array(TEMPORARY) }), one.expect), {
        temporary: merged.map(givenOf),
      });
    }
  }
};
