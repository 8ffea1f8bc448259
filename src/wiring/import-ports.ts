import { createOrganisations } from '../adapters/jira/organisations';
import { createImportShelf } from '../adapters/kvs/import-shelf';
import { createImportQueue } from '../adapters/queue/import-queue';
import type { Organisations } from '../ports/organisations';
import type { ImportPorts } from '../usecases/import-ports';
import { adminPorts } from './admin-ports';

/** For the customer list: its parts, its queue, and the organisations that Jira knows. */
export const importPorts = (): ImportPorts & { readonly organisations: Organisations } => ({
  ...adminPorts(),
  shelf: createImportShelf(),
  imports: createImportQueue(),
  organisations: createOrganisations(),
});
