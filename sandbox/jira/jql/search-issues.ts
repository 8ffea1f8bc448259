import type { OrderBy } from '@atlaskit/jql-ast';
import type { IssueRecord } from '../model/issue-record';
import { maySee } from '../permissions/may-see';
import { clauseField } from './clause-field';
import { compileClause } from './compile-clause';
import { jqlRefusal } from './jql-refusal';
import { parseJql } from './parse-jql';
import { indexedIssue } from './search-index';
import type { SearchContext } from './search-context';

/** Issues of a query that the searcher may see, in its order (newest first without one). @throws Refusal 400. */
export const searchIssues = (jql: string, context: SearchContext): readonly IssueRecord[] => {
  const { where, orderBy } = parseJql(jql);
  if (where === undefined)
    throw jqlRefusal('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  const test = compileClause(where, context);
  const isFound = (issue: IssueRecord) => {
    const indexed = indexedIssue(context.site, issue);
    return indexed !== null && maySee(context.site, context.viewer.accountId, issue) && test(indexed);
  };
  const found = [...context.site.issues.values()].filter((issue) => isFound(issue));
  return found.sort(orderOf(orderBy, context));
};

const orderOf = (
  orderBy: OrderBy | undefined,
  context: SearchContext,
): ((a: IssueRecord, b: IssueRecord) => number) => {
  const keys = (orderBy?.fields ?? []).map(({ field, direction }) => ({
    field: clauseField({ field }, context),
    sign: direction?.value?.toLowerCase() === 'desc' ? -1 : 1,
  }));
  return (a, b) => {
    for (const { field, sign } of keys) {
      const order = compare(field.terms(a)[0], field.terms(b)[0]);
      if (order !== 0) return order * sign;
    }
    return Number(b.id) - Number(a.id);
  };
};

/** Empty values last. */
const compare = (a: string | number | undefined, b: string | number | undefined): number => {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'en', { numeric: true });
};
