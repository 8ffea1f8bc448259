import { LAWS } from './laws';

/** Runs the laws in this process and prints its zone and what did not hold: the child of host-zones.test.ts. */
const broken = LAWS.flatMap(({ name, check }) => {
  try {
    check();
    return [];
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
});
// The offset proves that the process really runs in its zone, not only says so.
console.log(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    winterOffset: new Date(2026, 0, 15).getTimezoneOffset(),
    laws: LAWS.length,
    broken,
  }),
);
