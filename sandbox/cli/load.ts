import { outageHour } from '../load/outage-hour';
import { sweepOverMany } from '../load/sweep-over-many';

// Usage: npm run load -- [incidents] [open alerts]. Many incidents in one hour that nobody accepts, and a sweep over many open alerts.
// Exits 1 when a limit of the platform was broken or somebody was told too late.
const [incidents = 1000, openAlerts = 20_000] = process.argv.slice(2).map(Number);

const complaints = [
  ...(incidents > 0 ? await outageHour(incidents, console.log) : []),
  ...(openAlerts > 0 ? await sweepOverMany(openAlerts, console.log) : []),
];
for (const complaint of complaints) console.log(`NOT HELD: ${complaint}`);
process.exitCode = complaints.length === 0 ? 0 : 1;
