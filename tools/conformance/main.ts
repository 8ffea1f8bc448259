import { existsSync } from 'node:fs';
import { replayFolder } from './replay-folder';
import { report } from './report';

const folder = process.argv[2] ?? '../shared/cases';
if (!existsSync(folder)) {
  console.error(`no folder ${folder}: give the folder of the case files, npm run conformance -- <folder>`);
  process.exit(2);
}
const results = replayFolder(folder);
if (results.length === 0) {
  console.error(`${folder} has no case file: a JSON file with meta.format, and cases in it`);
  process.exit(1);
}
for (const line of report(results)) console.log(line);
process.exitCode = results.some(({ outcome }) => outcome.result === 'failed') ? 1 : 0;
