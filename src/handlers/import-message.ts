import * as v from 'valibot';
import { goOnWithImport } from '../usecases/go-on-with-import';
import { importPorts } from '../wiring/import-ports';
import { worked } from './boundary';

const message = v.object({
  body: v.object({ list: v.string(), work: v.picklist(['check', 'apply']), from: v.number() }),
});

/** One piece of a customer list is checked or written. */
export const onImportMessage = (event: unknown): Promise<unknown> =>
  worked('import message', async () => {
    const parsed = v.safeParse(message, event);
    if (parsed.success) await goOnWithImport(importPorts(), parsed.output.body);
  });
