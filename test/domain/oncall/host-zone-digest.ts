import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { finalSchedule } from '../../../src/domain/oncall/final-schedule';
import { CONTEXT, SPRING, arbitrarySchedule } from './arbitrary-schedule';

/** Prints one hash over the final schedules of fixed draws, and the host's zone, for host-zone.test.ts. */
const digest = createHash('sha256');
for (const schedule of fc.sample(arbitrarySchedule, { seed: 42, numRuns: 60 }))
  digest.update(JSON.stringify(finalSchedule(schedule, SPRING, CONTEXT)));
console.log(`${digest.digest('hex')} ${new Date(SPRING.start).getTimezoneOffset()}`);
