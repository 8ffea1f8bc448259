import type { ImportPart, ImportProgress } from '../contract/customers';
import { customerLines } from '../domain/customers/plan-customer-import';
import { InvalidInput } from '../domain/errors';
import type { ImportStep, KeptImport } from '../ports/import-shelf';
import type { ImportPorts } from './import-ports';

const NOTHING: ImportProgress = {
  state: 'receiving',
  lines: 0,
  looked: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  faulty: 0,
  faults: [],
  changes: [],
};

/** Lays one part of the file down. Parts come in any order and may come twice. */
export const receivePart = async (
  { shelf }: Pick<ImportPorts, 'shelf'>,
  { import: list, part, of, text }: ImportPart,
): Promise<ImportProgress> => {
  if (part >= of) throw new InvalidInput('part', `is ${part} of ${of}: parts are counted from 0 to ${of - 1}`);
  const known = await shelf.progress(list);
  if (known !== null && known.progress.state !== 'receiving')
    throw new InvalidInput('import', `${list} is ${known.progress.state} already: send a new file under another name`);
  await shelf.putPart(list, part, text);
  if (known?.of !== of) await shelf.keep(list, { of, progress: NOTHING });
  return NOTHING;
};

/** The dry run begins: what each line would do is found out piece by piece, and nothing is written. */
export const beginCheck = async (ports: ImportPorts, list: string): Promise<ImportProgress> => {
  const known = await keptOf(ports, list);
  if (known.progress.state === 'checking' || known.progress.state === 'applying') return known.progress;
  const csv = await fileOf(ports, list, known);
  const refused = await shelve(ports, list, known, { ...NOTHING, ...readable(csv) });
  if (refused.state !== 'refused') await ports.imports.goOn({ list, work: 'check', from: 0 });
  return refused;
};

/** What the check found is written; lines with faults are left out. */
export const beginApply = async (ports: ImportPorts, list: string): Promise<ImportProgress> => {
  const known = await keptOf(ports, list);
  if (known.progress.state === 'applying' || known.progress.state === 'done') return known.progress;
  if (known.progress.state !== 'checked')
    throw new InvalidInput('import', `${list} is ${known.progress.state}: wait until it is checked`);
  const { lines } = known.progress;
  const begun = await shelve(ports, list, known, { ...NOTHING, state: 'applying', lines });
  await ports.imports.goOn({ list, work: 'apply', from: 0 });
  return begun;
};

/** @throws InvalidInput when nobody has sent such a file, or it was forgotten. */
export const keptOf = async ({ shelf }: Pick<ImportPorts, 'shelf'>, list: string): Promise<KeptImport> => {
  const known = await shelf.progress(list);
  if (known === null) throw new InvalidInput('import', `there is no file ${list}: send its parts again`);
  return known;
};

/** The whole text. @throws InvalidInput naming the parts that are missing. */
export const fileOf = async (
  { shelf }: Pick<ImportPorts, 'shelf'>,
  list: ImportStep['list'],
  { of }: KeptImport,
): Promise<string> => {
  const parts = await shelf.parts(list, of);
  const missing = parts.flatMap((text, part) => (text === undefined ? [part] : []));
  if (missing.length > 0) throw new InvalidInput('part', `${missing.join(', ')} did not arrive: send them again`);
  return parts.join('');
};

const readable = (csv: string): Pick<ImportProgress, 'state' | 'lines' | 'because'> => {
  try {
    return { state: 'checking', lines: customerLines(csv).length };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { state: 'refused', lines: 0, because: error.message };
  }
};

const shelve = async (
  { shelf }: ImportPorts,
  list: string,
  known: KeptImport,
  progress: ImportProgress,
): Promise<ImportProgress> => {
  await shelf.keep(list, { ...known, progress });
  return progress;
};
