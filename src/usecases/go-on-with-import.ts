import { customerLines, planCustomerLines, type CustomerImport } from '../domain/customers/plan-customer-import';
import type { ImportProgress } from '../domain/customers/import-progress';
import type { ImportStep } from '../ports/import-shelf';
import type { ImportPorts } from './import-ports';
import { lookAtWaiting } from './look-at-waiting';
import { fileOf } from './receive-customer-list';

/** Lines of one piece: ten batches read, at most ten written. */
const PIECE = 250;
/** Faults and changes shown; the counts are complete. */
const SHOWN = 200;

/**
 * One piece of a check or an import. A message that comes twice, or late, finds another number of lines looked at and
 * ends; one that died is tried again, and what it had written counts as unchanged.
 */
export const goOnWithImport = async (ports: ImportPorts, { list, work, from }: ImportStep): Promise<void> => {
  const known = await ports.shelf.progress(list);
  const running = work === 'check' ? 'checking' : 'applying';
  if (known === null || known.progress.state !== running || known.progress.looked !== from) return;
  const lines = customerLines(await fileOf(ports, list, known)).slice(from, from + PIECE);
  const { rules } = await ports.rules.live();
  const wanted = lines
    .map(({ organisation }) => organisation)
    .filter((organisation) => /^\S{1,200}$/.test(organisation));
  const plan = planCustomerLines(lines, {
    existing: await ports.customers.find([...new Set(wanted)]),
    desks: rules.desks.map(({ id }) => id),
  });
  if (work === 'apply') await ports.customers.save([...plan.added, ...plan.changed].map(({ after }) => after));
  const looked = from + lines.length;
  const more = looked < known.progress.lines;
  const finished = work === 'check' ? 'checked' : 'done';
  await ports.shelf.keep(list, {
    ...known,
    progress: { ...counted(known.progress, plan), looked, state: more ? running : finished },
  });
  if (more) await ports.imports.goOn({ list, work, from: looked });
  else if (work === 'apply') await lookAtWaiting(ports);
};

const counted = (progress: ImportProgress, { added, changed, unchanged, faulty }: CustomerImport): ImportProgress => ({
  ...progress,
  added: progress.added + added.length,
  changed: progress.changed + changed.length,
  unchanged: progress.unchanged + unchanged.length,
  faulty: progress.faulty + faulty.length,
  faults: [...progress.faults, ...faulty.map(({ line, faults }) => ({ line, faults }))].slice(0, SHOWN),
  changes: [
    ...progress.changes,
    ...changed.map(({ after: { organisation, name }, columns }) => ({ organisation, name, columns })),
  ].slice(0, SHOWN),
});
