import { cpus, loadavg } from 'node:os';

// Peers without zones work in the machine's; UTC makes their sums comparable with ours. Set before they load.
process.env['TZ'] = 'UTC';

const { installPeers } = await import('./install-peers');
const { speedSection } = await import('./speed-section');
const { conversionSection } = await import('./conversion-section');
const { yearSection } = await import('./year-section');
const { onCallSection } = await import('./oncall');
const { sizeSection } = await import('./size-section');
const { decisionSection } = await import('./decisions');
const { ticketSection } = await import('./ticket-section');

console.log(
  `Node ${process.version}, ${cpus().length} cores ${cpus()[0]?.model ?? ''}, load ${loadavg()[0]?.toFixed(1)}\n` +
    'Processor time, medians, noise in brackets\n',
);
console.log(speedSection(installPeers()).join('\n'));
console.log(`\n${conversionSection(installPeers()).join('\n')}`);
console.log(`\n${(await yearSection()).join('\n')}`);
console.log(`\n${onCallSection().join('\n')}`);
console.log(`\n${(await sizeSection()).join('\n')}`);
console.log(`\n${(await decisionSection(installPeers())).join('\n')}`);
console.log(`\n${ticketSection().join('\n')}`);
