import type { TerminalClause } from '@atlaskit/jql-ast';
import { adfText } from '../adf/adf-text';
import { readValue } from '../fields/read-value';
import type { Field } from '../fields/field';
import { categoryOf } from '../answers/status-json';
import { asText } from '../fields/field-value';
import type { IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import { jqlRefusal } from './jql-refusal';
import { propertyField } from './property-field';
import type { SearchContext } from './search-context';

/** What a clause compares: the terms of an issue, and which operators fit. */
export interface ClauseField {
  readonly name: string;
  readonly search: Field['kind']['search'];
  /** Instants take `now()`, dates and `-3d`; account fields take `currentUser()` and `membersOf()`. */
  readonly type: 'text' | 'number' | 'instant' | 'date' | 'person' | 'name' | 'key';
  terms(issue: IssueRecord): readonly (string | number)[];
  /** Whether a value exists at all; a value that does not is refused. Absent: any value may be asked for. */
  readonly knows?: (value: string) => boolean;
}

/** The field of a clause. @throws Refusal 400 in Jira's words when there is none that the searcher may see. */
export const clauseField = (clause: Pick<TerminalClause, 'field'>, context: SearchContext): ClauseField => {
  const { site } = context;
  const shown = clause.field.value;
  const name = shown.toLowerCase();
  const property = propertyField(clause, site);
  if (property !== null) return property;
  const special = specialField(site, name);
  if (special !== null) return special;
  const number = /^cf\[(\d+)\]$/.exec(name)?.[1];
  const field = [...site.fields.values()].find((one) =>
    number === undefined
      ? one.clauses.includes(name) || (one.custom !== undefined && (one.name.toLowerCase() === name || one.id === name))
      : one.id === `customfield_${number}`,
  );
  if (field === undefined || field.derived === true)
    throw jqlRefusal(`Field '${shown}' does not exist or you do not have permission to view it.`);
  return {
    name: shown,
    search: field.kind.search,
    type: typeOf(field),
    terms: (issue) => field.kind.terms(readValue(issue, field.id), context),
    ...knownValues(site, field),
  };
};

const typeOf = (field: Field): ClauseField['type'] => {
  const { type, items } = field.kind.schema;
  if (type === 'datetime') return 'instant';
  if (type === 'date') return 'date';
  if (type === 'number') return 'number';
  if (type === 'user' || items === 'user') return 'person';
  return type === 'string' ? 'text' : 'name';
};

/** Names of these must exist: Jira refuses a query for a status that nobody defined. */
const knownValues = (site: SiteState, field: Field): Pick<ClauseField, 'knows'> => {
  const names: Readonly<Record<string, readonly string[]>> = {
    status: site.definition.statuses.map((status) => status.name),
    priority: site.definition.priorities,
    issuetype: site.definition.projects.flatMap((project) => project.issueTypes.map((type) => type.name)),
  };
  const there = names[field.id];
  return there === undefined
    ? {}
    : { knows: (value) => /^\d+$/.test(value) || there.some((name) => name.toLowerCase() === value.toLowerCase()) };
};

const specialField = (site: SiteState, name: string): ClauseField | null => {
  if (name === 'key' || name === 'id' || name === 'issue' || name === 'issuekey') {
    return { name, search: 'ordered', type: 'key', terms: (issue) => [issue.key.toLowerCase(), issue.id] };
  }
  if (name === 'project') {
    const words = (key: string) =>
      [key, site.projects.get(key)?.id ?? '', site.projects.get(key)?.definition.name ?? ''].map((word) =>
        word.toLowerCase(),
      );
    return {
      name,
      search: 'exact',
      type: 'name',
      terms: (issue) => words(issue.projectKey),
      knows: (value) => [...site.projects.keys()].some((key) => words(key).includes(value.toLowerCase())),
    };
  }
  if (name === 'statuscategory') {
    const words = {
      new: ['to do', 'new', '2'],
      indeterminate: ['in progress', 'indeterminate', '4'],
      done: ['done', 'complete', '3'],
    };
    const all = Object.values(words).flat();
    return {
      name,
      search: 'exact',
      type: 'name',
      terms: (issue) => words[categoryOf(site, asText(issue.values.get('status')) ?? '')],
      knows: (value) => all.includes(value.toLowerCase()),
    };
  }
  if (name !== 'text' && name !== 'comment') return null;
  return { name, search: 'text', type: 'text', terms: (issue) => textTerms(site, issue, name) };
};

const textTerms = (site: SiteState, issue: IssueRecord, name: 'text' | 'comment'): readonly string[] => {
  const context = { site, zone: site.definition.timeZone };
  const comments = issue.comments.map((comment) => adfText(comment.body).toLowerCase());
  if (name === 'comment') return comments;
  const texts = [...site.fields.values()].filter((field) => field.kind.search === 'text' && field.derived !== true);
  return [...texts.flatMap((field) => field.kind.terms(readValue(issue, field.id), context)).map(String), ...comments];
};
