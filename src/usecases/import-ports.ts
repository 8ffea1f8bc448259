import type { ImportQueue, ImportShelf } from '../ports/import-shelf';
import type { Ports } from './ports';

/** What importing a customer list asks of the world. */
export interface ImportPorts extends Pick<Ports, 'clock' | 'rules' | 'customers' | 'search' | 'queue' | 'permissions'> {
  readonly shelf: ImportShelf;
  readonly imports: ImportQueue;
}
