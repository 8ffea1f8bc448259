import type { TerminalClause } from '@atlaskit/jql-ast';
import { clauseField, type ClauseField } from './clause-field';
import type { Test } from './compile-clause';
import { jqlRefusal } from './jql-refusal';
import { operandValues } from './operand-values';
import type { SearchContext } from './search-context';

type Term = string | number | null;

const OPERATORS: Readonly<Record<ClauseField['search'], readonly string[]>> = {
  text: ['~', '!~', 'is', 'is not'],
  exact: ['=', '!=', 'in', 'not in', 'is', 'is not'],
  ordered: ['=', '!=', 'in', 'not in', 'is', 'is not', '<', '<=', '>', '>='],
};

/**
 * One comparison. An empty field meets only `is EMPTY`: `!=` and `not in` leave it out, as Jira does. @throws
 * Refusal 400.
 */
export const compileTerminal = (clause: TerminalClause, context: SearchContext): Test => {
  const field = clauseField(clause, context);
  const operator = clause.operator?.value;
  if (operator === undefined || clause.operand === undefined)
    throw jqlRefusal(`Error in the JQL Query: '${field.name}' is compared with nothing.`);
  if (!OPERATORS[field.search].includes(operator))
    throw jqlRefusal(`The operator '${operator}' is not supported by the '${field.name}' field.`);
  const values = operandValues(clause.operand, field, context);
  const terms = (issue: Parameters<Test>[0]) => field.terms(issue);
  const meetsOne = (there: readonly (string | number)[]) =>
    values.some((value) => (value === null ? there.length === 0 : there.includes(value)));
  switch (operator) {
    case 'is':
      return (issue) => terms(issue).length === 0;
    case 'is not':
      return (issue) => terms(issue).length > 0;
    case '=':
    case 'in':
      return (issue) => meetsOne(terms(issue));
    case '!=':
    case 'not in':
      return (issue) => (terms(issue).length > 0 || values.includes(null)) && !meetsOne(terms(issue));
    case '~':
      return (issue) => contains(terms(issue), values);
    case '!~':
      return (issue) => terms(issue).length > 0 && !contains(terms(issue), values);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return (issue) => terms(issue).some((term) => compares(operator, term, values[0] ?? null));
    default:
      throw jqlRefusal(`The sandbox does not search with '${operator}'.`);
  }
};

const compares = (operator: '<' | '<=' | '>' | '>=', term: string | number, value: Term): boolean => {
  if (value === null || typeof term !== typeof value) return false;
  const order =
    typeof term === 'number' && typeof value === 'number'
      ? term - value
      : String(term).localeCompare(String(value), 'en', { numeric: true });
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
};

/**
 * Every word of the query is a word of the text (`abc*`: begins one); a query in quotes inside must stand as
 * written. No stemming.
 */
const contains = (terms: readonly (string | number)[], values: readonly Term[]): boolean => {
  const text = terms.map(String).join(' \n ');
  return values.every((value) => {
    const query = String(value ?? '');
    const phrase = /^"(.*)"$/.exec(query)?.[1];
    if (phrase !== undefined) return text.includes(phrase);
    const words = text.split(/[^\p{L}\p{N}]+/u);
    return query
      .split(/[^\p{L}\p{N}*]+/u)
      .filter((word) => word !== '')
      .every((word) => words.some((one) => (word.endsWith('*') ? one.startsWith(word.slice(0, -1)) : one === word)));
  });
};
