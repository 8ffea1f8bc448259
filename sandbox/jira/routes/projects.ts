import { projectJson, wholeProjectJson } from '../answers/project-json';
import { checkProperty } from '../edit/check-property';
import { pageOf } from '../http/page-of';
import { queryList } from '../http/query-list';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import { visibleProject } from '../http/visible-project';
import type { ProjectRecord } from '../model/project-record';
import { may } from '../permissions/may';

const PROPERTIES = '/rest/api/3/project/{projectIdOrKey}/properties';

/** Projects and their entity properties, which only project administrators write. */
export const projectRoutes: readonly Route[] = [
  {
    template: 'GET /rest/api/3/project/search',
    handle: (call) => {
      const keys = queryList(call.query, 'keys');
      const text = (call.query.get('query') ?? '').toLowerCase();
      const seen = [...call.site.projects.values()].filter(
        (project) =>
          may(call.site, call.viewer.accountId, { permission: 'browse', project }) &&
          (keys.length === 0 || keys.includes(project.key)) &&
          `${project.key} ${project.definition.name}`.toLowerCase().includes(text),
      );
      const page = pageOf(
        seen.map((project) => ({ ...projectJson(call.site, project), style: styleOf(project), isPrivate: false })),
        call.query,
        50,
      );
      return { status: 200, body: page, objects: seen.length };
    },
  },
  {
    template: 'GET /rest/api/3/project/{projectIdOrKey}',
    handle: (call) => {
      const project = wanted(call);
      const keys = queryList(call.query, 'properties');
      const properties = Object.fromEntries([...project.properties].filter(([key]) => keys.includes(key)));
      return { status: 200, body: { ...wholeProjectJson(call.site, project), properties }, objects: 1 };
    },
  },
  {
    template: `GET ${PROPERTIES}`,
    handle: (call) => ({
      status: 200,
      body: { keys: [...wanted(call).properties.keys()].map((key) => ({ key })) },
      objects: 1,
    }),
  },
  {
    template: `GET ${PROPERTIES}/{propertyKey}`,
    handle: (call) => {
      const key = call.params['propertyKey'] ?? '';
      const { properties } = wanted(call);
      if (!properties.has(key)) throw new Refusal(404, [`The property with key '${key}' was not found.`]);
      return { status: 200, body: { key, value: properties.get(key) }, objects: 1 };
    },
  },
  {
    template: `PUT ${PROPERTIES}/{propertyKey}`,
    handle: (call) => {
      const { properties } = administered(call);
      const { key, value } = checkProperty(call.params['propertyKey'] ?? '', call.body);
      const status = properties.has(key) ? 200 : 201;
      properties.set(key, value);
      return { status };
    },
  },
  {
    template: `DELETE ${PROPERTIES}/{propertyKey}`,
    handle: (call) => {
      const key = call.params['propertyKey'] ?? '';
      if (!administered(call).properties.delete(key))
        throw new Refusal(404, [`The property with key '${key}' was not found.`]);
      return { status: 204 };
    },
  },
];

const wanted = (call: Call): ProjectRecord => visibleProject(call, call.params['projectIdOrKey'] ?? '');

const administered = (call: Call): ProjectRecord => {
  const project = wanted(call);
  if (!may(call.site, call.viewer.accountId, { permission: 'administer', project })) {
    throw new Refusal(403, ['You cannot edit the configuration of this project.']);
  }
  return project;
};

const styleOf = (project: ProjectRecord) => (project.definition.style === 'team-managed' ? 'next-gen' : 'classic');
