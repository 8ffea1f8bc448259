import { JastBuilder, type Clause, type OrderBy } from '@atlaskit/jql-ast';
import { jqlRefusal } from './jql-refusal';

export interface ParsedJql {
  readonly where: Clause | undefined;
  readonly orderBy: OrderBy | undefined;
}

/** The parser takes 5 to 30 ms a query and programs ask the same ones again and again. */
const known = new Map<string, ParsedJql>();
const MOST_KNOWN = 200;

/** @throws Refusal 400 with the parser's words. */
export const parseJql = (jql: string): ParsedJql => {
  const before = known.get(jql);
  if (before !== undefined) return before;
  const { query, errors } = new JastBuilder().build(jql);
  const [fault] = errors;
  if (fault !== undefined) throw jqlRefusal(`Error in the JQL Query: ${fault.message}`);
  // The library's types say `void` where there is nothing.
  const parsed = { where: query?.where ?? undefined, orderBy: query?.orderBy ?? undefined };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(jql, parsed);
  return parsed;
};
