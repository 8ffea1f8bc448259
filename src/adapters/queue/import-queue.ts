import { Queue } from '@forge/events';
import type { ImportQueue } from '../../ports/import-shelf';
import { pushing } from './work-queue';

/** One piece of an import after the other: they share one concurrency key. */
export const createImportQueue = (): ImportQueue => ({
  goOn: (step) =>
    pushing('imports', async () => {
      await new Queue({ key: 'imports' }).push([
        { body: { ...step }, concurrency: { key: 'customer-import', limit: 1 } },
      ]);
    }),
});
