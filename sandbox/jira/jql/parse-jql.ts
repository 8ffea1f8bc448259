import { JastBuilder, type Clause, type OrderBy } from '@atlaskit/jql-ast';
import { jqlRefusal } from './jql-refusal';

export interface ParsedJql {
  readonly where: Clause | undefined;
  readonly orderBy: OrderBy | undefined;
}

/** @throws Refusal 400 with the parser's words. */
export const parseJql = (jql: string): ParsedJql => {
  const { query, errors } = new JastBuilder().build(jql);
  const [fault] = errors;
  if (fault !== undefined) throw jqlRefusal(`Error in the JQL Query: ${fault.message}`);
  // The library's types say `void` where there is nothing.
  return { where: query?.where ?? undefined, orderBy: query?.orderBy ?? undefined };
};
