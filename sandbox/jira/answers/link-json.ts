import { asText } from '../fields/field-value';
import type { ReadContext } from '../fields/field';
import type { IssueRecord } from '../model/issue-record';
import { statusJson } from './status-json';

/** Links of an issue, each with the other side. */
export const linksJson = (issue: IssueRecord, { site }: ReadContext): readonly unknown[] =>
  site.links
    .filter((link) => link.inward === issue.id || link.outward === issue.id)
    .map((link) => {
      const type = (site.definition.linkTypes ?? []).find((one) => one.name === link.type);
      const outward = link.inward === issue.id;
      const other = site.issues.get(outward ? link.outward : link.inward);
      return {
        id: link.id,
        self: `${site.definition.siteUrl}/rest/api/3/issueLink/${link.id}`,
        type: {
          id: link.type,
          name: link.type,
          inward: type?.inward ?? link.type,
          outward: type?.outward ?? link.type,
        },
        [outward ? 'outwardIssue' : 'inwardIssue']: {
          id: other?.id,
          key: other?.key,
          fields: {
            summary: asText(other?.values.get('summary')),
            status: statusJson(site, asText(other?.values.get('status')) ?? ''),
          },
        },
      };
    });
