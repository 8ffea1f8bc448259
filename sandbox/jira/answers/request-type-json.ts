import { asInstant, asText } from '../fields/field-value';
import type { ReadContext } from '../fields/field';
import { REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import { issueTypeId } from './issue-type-json';
import { categoryOf } from './status-json';
import { serviceDeskDate } from './service-desk-date';

/** The Request Type field; null on an issue that is no request. */
export const requestTypeJson = (issue: IssueRecord, { site, zone }: ReadContext): unknown => {
  const project = projectOf(site, issue);
  const type = project.requestTypes.find((one) => one.id === asText(issue.values.get(REQUEST_TYPE_FIELD)));
  if (type === undefined) return null;
  const portal = `${site.definition.siteUrl}/servicedesk/customer/portal/${project.serviceDeskId}/${issue.key}`;
  const status = asText(issue.values.get('status')) ?? '';
  return {
    _links: {
      jiraRest: `${site.definition.siteUrl}/rest/api/2/issue/${issue.id}`,
      web: portal,
      agent: `${site.definition.siteUrl}/browse/${issue.key}`,
      self: `${site.definition.siteUrl}/rest/servicedeskapi/request/${issue.id}`,
    },
    requestType: {
      _expands: ['field'],
      id: type.id,
      _links: {
        self: `${site.definition.siteUrl}/rest/servicedeskapi/servicedesk/${project.serviceDeskId}/requesttype/${type.id}`,
      },
      name: type.name,
      description: '',
      helpText: '',
      issueTypeId: issueTypeId(site, type.issueType),
      serviceDeskId: project.serviceDeskId,
      portalId: project.serviceDeskId,
      groupIds: [],
      icon: {},
    },
    currentStatus: {
      status,
      statusCategory: categoryOf(site, status).toUpperCase(),
      statusDate: serviceDeskDate(asInstant(issue.values.get('statuscategorychangedate')) ?? issue.created, zone),
    },
  };
};
