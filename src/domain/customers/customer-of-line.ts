import { InvalidInput } from '../errors';
import type { Fault } from '../rules/invalid-rules';
import { InvalidRules } from '../rules/invalid-rules';
import { instantOf } from '../instant';
import type { Customer } from './customer';
import type { CustomerHeading } from './customer-columns';
import { parseCustomer } from './parse-customer';

/** Cells of one line by heading; a column that the file does not have is absent. */
export type CustomerLine = ReadonlyMap<CustomerHeading, string>;

const listed = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const windowOf = (text: string): unknown => {
  const [start = '', end = '', doneBy = ''] = text.split(/\s+/);
  try {
    return { start: instantOf(start), end: instantOf(end), doneBy };
  } catch {
    throw new InvalidInput(
      'maintenance',
      `“${text}” is not a window: write it like 2026-11-28T20:00:00Z 2026-11-28T22:00:00Z account`,
    );
  }
};

const leadOf = (line: CustomerLine, before: Customer | undefined): unknown => {
  if (!line.has('lead')) return before?.lead;
  const account = line.get('lead');
  if (account === '') {
    if (line.get('lead unit') || line.get('deputy'))
      throw new InvalidInput('lead', 'is empty, but its unit or deputy is not: name the lead');
    return undefined;
  }
  const unit = line.has('lead unit') ? line.get('lead unit') : before?.lead?.unit;
  const deputy = line.has('deputy') ? line.get('deputy') : before?.lead?.deputy;
  return { account, unit: unit ?? '', ...(deputy === undefined || deputy === '' ? {} : { deputy }) };
};

/**
 * The customer of a line. What the file has no column for stays as it was; an empty cell empties the field.
 * @returns the customer, or everything that is wrong with the line.
 */
export const customerOfLine = (line: CustomerLine, before: Customer | undefined): Customer | readonly Fault[] => {
  const text = (heading: 'name' | 'desk' | 'country' | 'zone' | 'language' | 'phase'): string | undefined =>
    line.get(heading) ?? before?.[heading];
  const optional = (heading: 'platform' | 'agreement'): object => {
    const value = line.get(heading) ?? before?.[heading];
    return value === undefined || value === '' ? {} : { [heading]: value };
  };
  try {
    const lead = leadOf(line, before);
    const team = line.get('project team');
    const windows = line.get('maintenance');
    return parseCustomer({
      organisation: line.get('organisation') ?? '',
      name: text('name'),
      desk: text('desk'),
      country: text('country')?.toUpperCase(),
      zone: text('zone'),
      language: text('language'),
      phase: text('phase')?.toLowerCase() || 'productive',
      ...(lead === undefined ? {} : { lead }),
      projectTeam: team === undefined ? (before?.projectTeam ?? []) : listed(team),
      ...optional('platform'),
      ...optional('agreement'),
      maintenance: windows === undefined ? (before?.maintenance ?? []) : listed(windows).map(windowOf),
    });
  } catch (error) {
    if (error instanceof InvalidRules) return error.faults;
    if (error instanceof InvalidInput) return [{ field: error.field, reason: error.reason }];
    throw error;
  }
};
