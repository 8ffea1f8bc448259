import { asList, asText } from '../fields/field-value';
import { ORGANISATIONS_FIELD, PARTICIPANTS_FIELD, REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import type { IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import { maySee } from './may-see';

/**
 * Whether an account sees a request in the portal: its reporter, a participant, somebody of an organisation it is
 * shared with, or an agent.
 */
export const maySeeRequest = (site: SiteState, accountId: string | null, issue: IssueRecord): boolean => {
  if (accountId === null || issue.values.get(REQUEST_TYPE_FIELD) == null) return false;
  if (site.users.get(accountId)?.active !== true) return false;
  return isInvolved(site, accountId, issue) || maySee(site, accountId, issue);
};

/** Whether somebody is on the customer's side of a request. */
export const isInvolved = (site: SiteState, accountId: string, issue: IssueRecord): boolean =>
  asText(issue.values.get('reporter')) === accountId ||
  asList(issue.values.get(PARTICIPANTS_FIELD)).includes(accountId) ||
  asList(issue.values.get(ORGANISATIONS_FIELD)).some(
    (id) => site.organisations.get(id)?.members.has(accountId) === true,
  );
