import { columnNamed, type FactValue } from './columns';
import { ORDINARY_FACTS } from './ordinary-facts';
import type { ForwardingFacts } from './forwarding-row';

/**
 * Facts of which some columns are known: pasted by an admin, or kept by a ticket. What is not known, or not one of
 * its column's values, is as on an ordinary ticket.
 */
export const exampleOfColumns = (known: Readonly<Record<string, FactValue>>): ForwardingFacts => {
  const fitting = Object.entries(known).filter(([name, value]) => {
    const column = columnNamed(name);
    if (column === undefined) return false;
    if (name === 'component') return Array.isArray(value);
    return column.values === undefined || column.values.some((one) => one === value);
  });
  const mapped = fitting.flatMap(([name, value]) =>
    name.startsWith('mapped.') ? [[name.slice('mapped.'.length), value] as const] : [],
  );
  const plain = fitting.filter(([name]) => !name.startsWith('mapped.'));
  return { ...ORDINARY_FACTS, ...Object.fromEntries(plain), mapped: Object.fromEntries(mapped) };
};
