import { appEntries } from './app-entries';
import { bundleSizes } from './bundle-size';
import { coldStart } from './cold-start';
import { sizeReport } from './size-report';

const { handlers, screens } = appEntries(process.cwd());
const weighed = await bundleSizes(handlers, 'handler');
const report = sizeReport(
  weighed.map((one) => ({ ...one, cold: coldStart(one.code) })),
  await bundleSizes(screens, 'screen'),
);
console.log(report.lines.join('\n'));
if (report.tooHeavy.length > 0) {
  console.error(`Too heavy: ${report.tooHeavy.join(', ')}`);
  process.exitCode = 1;
}
