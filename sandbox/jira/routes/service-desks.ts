import { issueTypeId } from '../answers/issue-type-json';
import { deskPage } from '../http/desk-page';
import { requestFieldsJson } from '../answers/request-fields-json';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import { organisationJson } from '../answers/organisation-json';
import type { ProjectRecord } from '../model/project-record';
import { may } from '../permissions/may';

/** Service desks and their request types. */
export const serviceDeskRoutes: readonly Route[] = [
  {
    template: 'GET /rest/servicedeskapi/servicedesk',
    handle: (call) => {
      const desks = [...call.site.projects.values()]
        .filter((project) => isSeen(call, project))
        .map((project) => deskJson(call, project));
      return { status: 200, body: deskPage(desks, call.query), objects: desks.length };
    },
  },
  {
    template: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
    handle: (call) => {
      wanted(call);
      const all = [...call.site.organisations.keys()].map((id) => organisationJson(call.site, id));
      return { status: 200, body: deskPage(all, call.query), objects: all.length };
    },
  },
  {
    template: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype',
    handle: (call) => {
      const project = wanted(call);
      const types = project.requestTypes.map((type) => ({
        _expands: ['field'],
        id: type.id,
        name: type.name,
        description: '',
        helpText: '',
        issueTypeId: issueTypeId(call.site, type.issueType),
        serviceDeskId: project.serviceDeskId,
        portalId: project.serviceDeskId,
        groupIds: [],
      }));
      return { status: 200, body: deskPage(types, call.query), objects: types.length };
    },
  },
  {
    template: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field',
    handle: (call) => {
      const type = wanted(call).requestTypes.find((one) => one.id === call.params['requestTypeId']);
      if (type === undefined) throw new Refusal(404, ['The request type does not exist.']);
      const requestTypeFields = requestFieldsJson(call.site, type);
      const body = { requestTypeFields, canRaiseOnBehalfOf: false, canAddRequestParticipants: true };
      return { status: 200, body, objects: requestTypeFields.length };
    },
  },
];

const isSeen = ({ site, viewer }: Call, project: ProjectRecord): boolean =>
  project.serviceDeskId !== null && may(site, viewer.accountId, { permission: 'browse', project });

const wanted = (call: Call): ProjectRecord => {
  const project = [...call.site.projects.values()].find((one) => one.serviceDeskId === call.params['serviceDeskId']);
  if (project === undefined || !isSeen(call, project)) throw new Refusal(404, ['The Service Desk does not exist.']);
  return project;
};

const deskJson = ({ site }: Call, project: ProjectRecord): Readonly<Record<string, unknown>> => ({
  id: project.serviceDeskId,
  projectId: project.id,
  projectName: project.definition.name,
  projectKey: project.key,
  _links: { self: `${site.definition.siteUrl}/rest/servicedeskapi/servicedesk/${project.serviceDeskId}` },
});
