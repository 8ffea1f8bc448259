import { FieldRefusal } from '../fields/field-refusal';
import type { Field } from '../fields/field';
import { fieldsOfType, isOnScreen } from '../fields/fields-of-type';
import { asList, type FieldValue } from '../fields/field-value';
import { isCalled } from '../fields/is-called';
import { Refusal } from '../http/refusal';
import type { IssueRecord } from '../model/issue-record';
import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import { faultOfAppValue } from './fault-of-app-value';
import { maySetField } from './may-set-field';
import type { EditRequest } from './edit-request';

export interface EditPlace {
  readonly project: ProjectRecord;
  readonly issueType: string;
  readonly viewer: Viewer;
  /** Absent while it is being made. */
  readonly issue?: IssueRecord;
  /** Names of the fields on a transition's screen; absent for edit and create screens. */
  readonly screen?: readonly string[];
}

/**
 * New values by field id. All or nothing: every field that is wrong is named with its reason.
 * @throws Refusal 400 with `errors` by field id.
 */
export const parseValues = (
  site: SiteState,
  place: EditPlace,
  { fields, update }: Pick<EditRequest, 'fields' | 'update'>,
): ReadonlyMap<string, FieldValue> => {
  const errors: Record<string, string> = {};
  const values = new Map<string, FieldValue>();
  const there = new Map(fieldsOfType(site, place.project, place.issueType).map((field) => [field.id, field]));
  const take = (id: string, valueOf: (field: Field) => FieldValue) => {
    const field = there.get(id);
    if (field === undefined || !isOffered(site, place, field)) {
      errors[id] = `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
      return;
    }
    try {
      const value = valueOf(field);
      const fault = faultOfAppValue(field, value);
      if (fault !== null) errors[id] = fault;
      else if (isRequired(place, field) && isEmpty(value)) errors[id] = `${field.name} is required.`;
      else values.set(id, value);
    } catch (error) {
      if (!(error instanceof FieldRefusal)) throw error;
      errors[id] = error.message;
    }
  };
  const context = { site, project: place.project, issueType: place.issueType };
  for (const [id, input] of Object.entries(fields)) take(id, (field) => field.kind.parse(input, context));
  for (const [id, operations] of Object.entries(update)) {
    if (id === 'comment' || id === 'issuelinks') continue;
    if (id in fields) errors[id] = `Field '${id}' cannot be updated: it appears in both 'fields' and 'update'.`;
    else
      take(id, (field) =>
        operations.reduce<FieldValue>(
          (value, one) => applyOperation(field, one, { value, context }),
          place.issue?.values.get(id) ?? null,
        ),
      );
  }
  if (Object.keys(errors).length > 0) throw new Refusal(400, [], errors);
  return values;
};

/** Read-only fields never; a transition takes the fields of its own screen, everything else those of the type's. */
const isOffered = (site: SiteState, place: EditPlace, field: Field): boolean => {
  if (field.app?.readOnly === true || (!field.settable && field.id !== 'resolution')) return false;
  const shown =
    place.screen === undefined
      ? field.settable && isOnScreen(place.project, place.issueType, field)
      : isCalled(field, place.screen);
  return shown && maySetField(site, place, field);
};

const isRequired = (place: EditPlace, field: Field): boolean =>
  isCalled(
    field,
    place.project.definition.issueTypes.find((type) => type.name === place.issueType)?.requiredFields ?? [],
  );

const isEmpty = (value: FieldValue): boolean => value === null || (Array.isArray(value) && value.length === 0);

const applyOperation = (
  field: Field,
  operation: Readonly<Record<string, unknown>>,
  { value, context }: { readonly value: FieldValue; readonly context: Parameters<Field['kind']['parse']>[1] },
): FieldValue => {
  const [verb, input] = Object.entries(operation)[0] ?? [];
  if (verb === 'set') return field.kind.parse(input, context);
  if (verb !== 'add' && verb !== 'remove')
    throw new FieldRefusal(`Operation '${verb ?? ''}' is not supported for field '${field.id}'`);
  if (field.kind.schema.type !== 'array')
    throw new FieldRefusal(`Field with id '${field.id}' and name '${field.name}' does not support operation '${verb}'`);
  const named = asList(field.kind.parse([input], context));
  const present = asList(value);
  return verb === 'add' ? [...new Set([...present, ...named])] : present.filter((one) => !named.includes(one));
};
