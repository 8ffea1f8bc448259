import { DEFECT_TYPES, OTHER_TYPES } from '../ticket';
import type { ForwardingFacts } from './forwarding-row';

export type FactValue = string | number | boolean | readonly string[];

/** A column of the forwarding table. */
export interface Column {
  readonly name: string;
  readonly read: (facts: ForwardingFacts) => FactValue;
  /** All values there are; absent = any text may come, compared without case. */
  readonly values?: readonly (string | boolean)[];
}

const YES_NO = [true, false] as const;

const KNOWN: readonly Column[] = [
  { name: 'filedAs', read: (facts) => facts.filedAs, values: ['incident', 'request', 'delivery'] },
  { name: 'type', read: (facts) => facts.type, values: [...DEFECT_TYPES, ...OTHER_TYPES, 'unclear'] },
  { name: 'serious', read: (facts) => facts.serious, values: YES_NO },
  { name: 'needsConsulting', read: (facts) => facts.needsConsulting, values: YES_NO },
  { name: 'technicallyComplex', read: (facts) => facts.technicallyComplex, values: YES_NO },
  { name: 'phase', read: (facts) => facts.phase, values: ['introduction', 'productive', 'unknown'] },
  {
    name: 'leadUnit',
    read: (facts) => facts.leadUnit,
    values: ['Business Consulting', 'Learning Consulting', 'none'],
  },
  { name: 'country', read: (facts) => facts.country },
  {
    name: 'deskState',
    read: (facts) => facts.deskState,
    values: ['open', 'closed on a working day', 'weekend', 'holiday', 'doubtful'],
  },
  { name: 'channel', read: (facts) => facts.channel, values: ['portal', 'mail', 'phone', 'api'] },
  { name: 'requestType', read: (facts) => facts.requestType },
  { name: 'component', read: (facts) => facts.component },
  { name: 'language', read: (facts) => facts.language },
  { name: 'writtenIn', read: (facts) => facts.writtenIn },
  { name: 'agreement', read: (facts) => facts.agreement },
];

/** Names of the columns every table has. */
export const COLUMN_NAMES: readonly string[] = KNOWN.map(({ name }) => name);

const MAPPED = 'mapped.';

/** The column of that name; `mapped.<name>` reads a field an admin mapped, `unknown` when the ticket has no value. */
export const columnNamed = (name: string): Column | undefined => {
  const known = KNOWN.find((column) => column.name === name);
  if (known !== undefined) return known;
  if (!name.startsWith(MAPPED) || name.length === MAPPED.length) return undefined;
  const field = name.slice(MAPPED.length);
  return {
    name,
    read: (facts) => (Object.hasOwn(facts.mapped, field) ? (facts.mapped[field] ?? 'unknown') : 'unknown'),
  };
};
