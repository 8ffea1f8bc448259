import { coverage } from '../../src/domain/hours/coverage/coverage';
import { desksOfYear } from './desks-of-year';
import { nobodyPresent } from './nobody-present';
import { onCallSpans } from './on-call-spans';
import { SECTIONS } from './sections';

const year = Number(process.argv[2] ?? new Date().getUTCFullYear());
if (!Number.isInteger(year) || year < 2000 || year > 2100) {
  console.error(`"${process.argv[2]}" is not a year from 2000 to 2100: npm run coverage -- 2027`);
  process.exit(2);
}
const window = { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
const { desks: usual, proposed } = desksOfYear(year);
const desks = usual.map((desk) => ({ ...desk, nobodyPresent: nobodyPresent(desk.id, window) }));
const covered = coverage(desks, window, onCallSpans(desks, window));
const notes =
  proposed.length === 0 ? [] : [`Holidays of ${year} are proposals, not yet confirmed: ${proposed.join(', ')}`];
console.log([...notes, ...SECTIONS.map((section) => section({ year, desks, covered }).join('\n'))].join('\n\n'));
