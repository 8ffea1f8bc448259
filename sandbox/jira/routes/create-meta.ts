import { issueTypeId, issueTypeJson } from '../answers/issue-type-json';
import { schemaOf } from '../answers/schema-of';
import { maySetField } from '../edit/may-set-field';
import { fieldsOfType, isOnScreen } from '../fields/fields-of-type';
import { Refusal } from '../http/refusal';
import { wholeNumber } from '../http/page-of';
import type { Call, Route } from '../http/route';
import { visibleProject } from '../http/visible-project';
import type { ProjectRecord } from '../model/project-record';
import { may } from '../permissions/may';

const TYPES = '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes';

/** What a form for a new issue would show: types, and the fields on a type's screen that the viewer may set. */
export const createMetaRoutes: readonly Route[] = [
  {
    template: `GET ${TYPES}`,
    handle: (call) => {
      const types = creatable(call).definition.issueTypes.map(({ name }) => issueTypeJson(call.site, name));
      return { status: 200, body: paged(call, 'issueTypes', types), objects: types.length };
    },
  },
  {
    template: `GET ${TYPES}/{issueTypeId}`,
    handle: (call) => {
      const project = creatable(call);
      const wanted = call.params['issueTypeId'] ?? '';
      const type = project.definition.issueTypes.find(({ name }) => issueTypeId(call.site, name) === wanted);
      if (type === undefined) throw new Refusal(404, ['The issue type selected is invalid.']);
      const offered = fieldsOfType(call.site, project, type.name).filter(
        (field) =>
          field.settable &&
          field.app?.readOnly !== true &&
          isOnScreen(project, type.name, field) &&
          maySetField(call.site, { project, viewer: call.viewer }, field),
      );
      const fields = offered.map((field) => ({
        fieldId: field.id,
        key: field.id,
        name: field.name,
        required: field.id === 'summary',
        hasDefaultValue: false,
        operations: ['set'],
        schema: schemaOf(field),
      }));
      return { status: 200, body: paged(call, 'fields', fields), objects: fields.length };
    },
  },
];

const creatable = (call: Call): ProjectRecord => {
  const project = visibleProject(call, call.params['projectIdOrKey'] ?? '');
  if (!may(call.site, call.viewer.accountId, { permission: 'create', project }))
    throw new Refusal(404, ['No project could be found, or you may not create issues in it.']);
  return project;
};

const paged = ({ query }: Call, name: 'issueTypes' | 'fields', all: readonly object[]): object => {
  const startAt = wholeNumber(query.get('startAt'), 0);
  const maxResults = Math.min(200, wholeNumber(query.get('maxResults'), 50));
  return { [name]: all.slice(startAt, startAt + maxResults), startAt, maxResults, total: all.length };
};
