import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { replayOnCall } from '../../../tools/conformance/oncall';

const file = path.join(__dirname, '../../../../shared/cases/oncall.json');
const present = existsSync(file);
const FILE = v.object({ cases: v.array(v.looseObject({ id: v.string() })) });
const { cases } = present ? v.parse(FILE, JSON.parse(readFileSync(file, 'utf8'))) : { cases: [] };

(present ? describe : describe.skip)('the engine agrees with other systems (../shared/cases/oncall.json)', () => {
  // Jest wants one test in the block where the file is absent.
  test('all cases are there', () => expect(cases.length).toBeGreaterThanOrEqual(99));
  cases.forEach((one) => test(one.id, () => expect(replayOnCall(one)).toEqual({ result: 'passed' })));
});
