import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { replayOnCall } from '../../../tools/conformance/oncall';

const file = path.join(__dirname, '../../../../shared/cases/oncall.json');
const present = existsSync(file);
const FILE = v.object({
  cases: v.array(v.looseObject({ id: v.string(), kind: v.string(), expect: v.optional(v.unknown()) })),
});
const { cases } = present ? v.parse(FILE, JSON.parse(readFileSync(file, 'utf8'))) : { cases: [] };

(present ? describe : describe.skip)('the engine agrees with other systems (../shared/cases/oncall.json)', () => {
  // Jest wants one test in the block where the file is absent.
  test('all cases are there', () => expect(cases.length).toBeGreaterThanOrEqual(99));

  test('a case whose expectation is moved by a minute is not passed', () => {
    const moved = cases.filter(({ kind }) => ['schedule.shifts', 'layers.final', 'rotation.handoffs'].includes(kind));
    for (const { expect: expected, ...one } of moved) {
      const later = JSON.stringify(expected).replace(
        /T(\d\d):(\d)/,
        (_, hour: string, tens: string) => `T${hour}:${tens === '5' ? 0 : 5}`,
      );
      const passes = replayOnCall({ ...one, expect: JSON.parse(later) }).result === 'passed';
      expect(passes).toBe(later === JSON.stringify(expected));
    }
    expect(moved.length).toBeGreaterThan(15);
  });

  cases.forEach((one) => test(one.id, () => expect(replayOnCall(one)).toEqual({ result: 'passed' })));
});
