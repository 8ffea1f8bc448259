import { adfHtml } from '../adf/adf-html';
import { asDocument, asText } from '../fields/field-value';
import type { Field, ReadContext } from '../fields/field';
import { fieldsOfType } from '../fields/fields-of-type';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import { fieldJson } from './field-json';
import { historyJson } from './history-json';
import { schemaOf } from './schema-of';
import { selectedFields } from './selected-fields';

export interface IssueQuestion {
  readonly fields: readonly string[];
  readonly expand: readonly string[];
  readonly properties: readonly string[];
  readonly fallback: '*all' | 'none';
  /** Entries of the embedded changelog at most; a search embeds fewer. */
  readonly histories?: number;
}

const HISTORIES = 100;

/** One issue as REST answers it, with what was asked for and nothing else. */
export const issueJson = (
  issue: IssueRecord,
  context: ReadContext,
  question: IssueQuestion,
): Readonly<Record<string, unknown>> => {
  const shown = shownFields(issue, context, question);
  const asks = (name: string) => question.expand.includes(name);
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issue.id,
    self: `${context.site.definition.siteUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...(question.fallback === 'none' && question.fields.length === 0
      ? {}
      : { fields: Object.fromEntries(shown.map((field) => [field.id, fieldJson(issue, field.id, context)])) }),
    ...(asks('renderedFields') ? { renderedFields: rendered(issue, shown) } : {}),
    ...(asks('names') ? { names: namesOf(shown) } : {}),
    ...(asks('schema') ? { schema: schemasOf(shown) } : {}),
    ...(asks('changelog') ? { changelog: changelogOf(issue, context, question.histories ?? HISTORIES) } : {}),
    ...(question.properties.length === 0 ? {} : { properties: propertiesOf(issue, question.properties) }),
  };
};

export const namesOf = (fields: readonly Field[]) => Object.fromEntries(fields.map((field) => [field.id, field.name]));

export const schemasOf = (fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field.id, schemaOf(field)]));

export const shownFields = (
  issue: IssueRecord,
  { site }: ReadContext,
  question: Pick<IssueQuestion, 'fields' | 'fallback'>,
): readonly Field[] =>
  selectedFields(
    fieldsOfType(site, projectOf(site, issue), asText(issue.values.get('issuetype')) ?? ''),
    question.fields,
    question.fallback,
  );

/** Newest first and cut, as the embedded changelog is. */
const changelogOf = (issue: IssueRecord, context: ReadContext, most: number) => {
  const histories = issue.history
    .slice(-most)
    .reverse()
    .map((history) => historyJson(history, context));
  return { startAt: 0, maxResults: histories.length, total: issue.history.length, histories };
};

const propertiesOf = (issue: IssueRecord, wanted: readonly string[]) =>
  Object.fromEntries(
    [...issue.properties].filter(
      ([key]) => (wanted.includes('*all') || wanted.includes(key)) && !wanted.includes(`-${key}`),
    ),
  );

const rendered = (issue: IssueRecord, shown: readonly Field[]) =>
  Object.fromEntries(
    shown.map((field) => {
      if (field.id === 'comment')
        return ['comment', { comments: issue.comments.map((one) => ({ id: one.id, body: adfHtml(one.body) })) }];
      const document = asDocument(issue.values.get(field.id));
      return [field.id, document === null ? null : adfHtml(document)];
    }),
  );
