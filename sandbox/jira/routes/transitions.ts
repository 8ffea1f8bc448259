import { changeIssue } from '../change/change-issue';
import { openTransitions } from '../change/find-transition';
import { statusJson } from '../answers/status-json';
import { parseEditRequest } from '../edit/edit-request';
import { commentsOfEdit, finishEdit } from '../edit/finish-edit';
import { parseValues } from '../edit/parse-values';
import { asText, type FieldValue } from '../fields/field-value';
import { Refusal } from '../http/refusal';
import type { Route } from '../http/route';
import { visibleIssue } from '../http/visible-issue';
import { projectOf } from '../model/project-of';
import { may } from '../permissions/may';

/** Transitions open from the present status, and going through one with the fields of its screen. */
export const transitionRoutes: readonly Route[] = [
  {
    template: 'GET /rest/api/3/issue/{issueIdOrKey}/transitions',
    handle: (call) => {
      const issue = visibleIssue(call);
      const mayMove = may(call.site, call.viewer.accountId, {
        permission: 'transition',
        project: projectOf(call.site, issue),
        issue,
      });
      const open = mayMove ? openTransitions(call.site, issue) : [];
      const transitions = open.map(({ id, transition }) => ({
        id,
        name: transition.name,
        to: statusJson(call.site, transition.to),
        hasScreen: transition.screen !== undefined,
        isGlobal: transition.from.length === 0,
        isInitial: false,
        isConditional: false,
        isAvailable: true,
        looped: false,
      }));
      return { status: 200, body: { expand: 'transitions', transitions }, objects: transitions.length };
    },
  },
  {
    template: 'POST /rest/api/3/issue/{issueIdOrKey}/transitions',
    handle: (call) => {
      const issue = visibleIssue(call);
      const { site, viewer } = call;
      const request = parseEditRequest(call.body);
      const project = projectOf(site, issue);
      const chosen = openTransitions(site, issue).find(({ id }) => id === request.transition?.id);
      if (chosen === undefined || !may(site, viewer.accountId, { permission: 'transition', project, issue })) {
        throw new Refusal(400, [`Transition id '${request.transition?.id ?? ''}' is not valid for this issue.`]);
      }
      const { transition } = chosen;
      const issueType = asText(issue.values.get('issuetype')) ?? '';
      const given = parseValues(site, { project, issueType, viewer, issue, screen: transition.screen ?? [] }, request);
      const comments = commentsOfEdit(call, request);
      const resolution = given.get('resolution') ?? transition.resolution;
      const values = new Map<string, FieldValue>([
        ...given,
        ['status', transition.to],
        ...(resolution == null ? [] : [['resolution', resolution] as const]),
      ]);
      changeIssue(site, issue, { by: viewer, values });
      finishEdit(call, issue, { request, comments });
      return { status: 204 };
    },
  },
];
