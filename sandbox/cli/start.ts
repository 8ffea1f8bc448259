import { startHost } from '../host/server/start-host';

// Usage: npm start. Opens the page of the sandbox; PORT chooses another port than 8080.
const port = Number(process.env['PORT'] ?? '8080');
const began = performance.now();
const host = await startHost({ appRoot: process.cwd(), port });
const seconds = ((performance.now() - began) / 1000).toFixed(1);

console.log(
  [
    '',
    ` Meridian is at ${host.url}`,
    '',
    ' The real app on a pretend Atlassian; only the clock is virtual. Nothing leaves this machine.',
    ` Ready after ${seconds} s. Ctrl+C ends it. Three stories in the terminal instead: npm run tour`,
    '',
  ].join('\n'),
);

const end = () => void host.close().then(() => process.exit(0));
process.once('SIGINT', end);
process.once('SIGTERM', end);
