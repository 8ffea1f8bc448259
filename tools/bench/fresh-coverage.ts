import { compileCalendar } from '../../src/domain/hours/compile-calendar';
import { coverage } from '../../src/domain/hours/coverage/coverage';
import { DEFAULT_DESKS } from '../../src/domain/rules/default-desks';
import { HOUR_MS } from '../../src/domain/instant';

/** The year of five desks in a process that has done nothing before; prints the processor time since its own code began to load. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const loadedAt = processorMs();
const desks = DEFAULT_DESKS.map(({ id, name, calendar }) => ({ id, name, calendar: compileCalendar(calendar) }));
const { gapMs } = coverage(desks, { start: Date.UTC(2026, 0, 1), end: Date.UTC(2027, 0, 1) });
const startedAt = Number(process.env['BENCH_STARTED_AT'] ?? loadedAt);
console.log(
  JSON.stringify({ loadMs: loadedAt - startedAt, coverageMs: processorMs() - loadedAt, gapHours: gapMs / HOUR_MS }),
);
