import type { Clause } from '@atlaskit/jql-ast';
import type { IssueRecord } from '../model/issue-record';
import { compileTerminal } from './compile-terminal';
import { jqlRefusal } from './jql-refusal';
import type { SearchContext } from './search-context';

export type Test = (issue: IssueRecord) => boolean;

/**
 * A clause as a test of issues. Unknown fields, values and functions are refused before anything is searched.
 * @throws Refusal 400.
 */
export const compileClause = (clause: Clause, context: SearchContext): Test => {
  switch (clause.clauseType) {
    case 'compound': {
      const tests = clause.clauses.map((one) => compileClause(one, context));
      return clause.operator.value === 'and'
        ? (issue) => tests.every((test) => test(issue))
        : (issue) => tests.some((test) => test(issue));
    }
    case 'not': {
      const test = compileClause(clause.clause, context);
      return (issue) => !test(issue);
    }
    case 'terminal':
      return compileTerminal(clause, context);
    default:
      throw jqlRefusal(`The sandbox does not know a clause of this kind: ${JSON.stringify(clause satisfies never)}`);
  }
};
