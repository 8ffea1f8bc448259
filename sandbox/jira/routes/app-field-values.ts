import * as v from 'valibot';
import { changeIssue } from '../change/change-issue';
import type { Field } from '../fields/field';
import { FieldRefusal } from '../fields/field-refusal';
import { asText, type FieldValue } from '../fields/field-value';
import { fieldsOfType } from '../fields/fields-of-type';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';

const one = v.object({ issueIds: v.array(v.number()), value: v.unknown() });
const many = v.object({ updates: v.array(v.object({ ...one.entries, customField: v.string() })) });
const single = v.object({ updates: v.array(one) });

interface Update {
  readonly field: Field;
  readonly issue: IssueRecord;
  readonly value: FieldValue;
}

/**
 * Values of the app's own fields, read-only ones too: only as the app itself, needing no screen and no permission on
 * the issue.
 */
export const appFieldValueRoutes: readonly Route[] = [
  {
    template: 'POST /rest/api/3/app/field/value',
    handle: (call) => {
      const parsed = v.safeParse(many, call.body);
      if (!parsed.success) throw new Refusal(400, ['updates: expected a list of {customField, issueIds, value}']);
      return write(call, parsed.output.updates);
    },
  },
  {
    template: 'PUT /rest/api/3/app/field/{fieldIdOrKey}/value',
    handle: (call) => {
      const parsed = v.safeParse(single, call.body);
      if (!parsed.success) throw new Refusal(400, ['updates: expected a list of {issueIds, value}']);
      const customField = call.params['fieldIdOrKey'] ?? '';
      return write(
        call,
        parsed.output.updates.map((update) => ({ ...update, customField })),
      );
    },
  },
];

const write = (
  call: Call,
  updates: readonly { readonly customField: string; readonly issueIds: readonly number[]; readonly value?: unknown }[],
) => {
  if (!call.viewer.isApp) throw new Refusal(403, ['Only the app that owns the custom field can update its value.']);
  const understood = updates.flatMap((update) => {
    const field = ownField(call, update.customField);
    return update.issueIds.map((id) => understand(call, field, { id: String(id), input: update.value ?? null }));
  });
  const pairs = new Set(understood.map(({ field, issue }) => `${field.id} ${issue.id}`));
  if (pairs.size < understood.length)
    throw new Refusal(400, ['Combinations of custom field and issue should be unique within the request.']);
  const emit = call.query.get('generateAppEvents') !== 'false';
  const keepHistory = call.query.get('generateChangelog') !== 'false';
  for (const issue of new Set(understood.map((update) => update.issue))) {
    const values = new Map(
      understood.filter((update) => update.issue === issue).map(({ field, value }) => [field.id, value] as const),
    );
    changeIssue(call.site, issue, { by: call.viewer, values, notifyUsers: false, emit, keepHistory });
  }
  return { status: 204 };
};

/** By id, by the full key of the schema, or by the module's key. */
const ownField = ({ site }: Call, wanted: string): Field => {
  const field = [...site.fields.values()].find(
    (one) => one.app !== undefined && [one.id, one.custom, one.app.key].includes(wanted),
  );
  if (field === undefined) throw new Refusal(404, [`The custom field '${wanted}' was not found.`]);
  return field;
};

const understand = (
  { site }: Call,
  field: Field,
  { id, input }: { readonly id: string; readonly input: unknown },
): Update => {
  const issue = site.issues.get(id);
  if (issue === undefined) throw new Refusal(400, [`Issue with id '${id}' does not exist.`]);
  const project = projectOf(site, issue);
  const issueType = asText(issue.values.get('issuetype')) ?? '';
  if (!fieldsOfType(site, project, issueType).includes(field))
    throw new Refusal(400, [`The custom field '${field.id}' does not exist for issue '${id}'.`]);
  try {
    return { field, issue, value: field.kind.parse(input, { site, project, issueType }) };
  } catch (error) {
    if (!(error instanceof FieldRefusal)) throw error;
    throw new Refusal(400, [`${field.id}: ${error.message}`]);
  }
};
