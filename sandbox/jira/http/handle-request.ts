import type { JiraRequest, JiraResponse } from '../../jira-site';
import type { ContractCheck } from '../contract/create-contract-check';
import type { RateLimiter } from '../limits/create-rate-limiter';
import type { SiteState } from '../model/site-state';
import { matchRoute } from './match-route';
import { Refusal } from './refusal';
import type { Reply, Route } from './route';
import { hasScopes } from './has-scopes';
import { viewerOf } from './viewer-of';

export interface Desk {
  readonly site: SiteState;
  readonly routes: readonly Route[];
  readonly limiter: RateLimiter;
  readonly contract: ContractCheck;
  readonly unknownRoutes: string[];
  readonly contractViolations: string[];
}

/** One call, from path to answer. Faults of the pretence itself are thrown, never dressed up as an answer of Jira. */
export const handleRequest = (desk: Desk, request: JiraRequest): JiraResponse => {
  const { pathname, searchParams } = new URL(request.path, desk.site.definition.siteUrl);
  const matched = matchRoute(desk.routes, request.method, pathname);
  if (matched === null) {
    desk.unknownRoutes.push(`${request.method.toUpperCase()} ${pathname}`);
    return answer(
      {
        status: 501,
        body: { errorMessages: [`The sandbox does not know ${request.method.toUpperCase()} ${pathname}.`], errors: {} },
      },
      0,
    );
  }
  const { route, params } = matched;
  const limited = desk.limiter.admit(route.template, params);
  if (limited !== null) return limited;
  try {
    const viewer = viewerOf(desk.site, request.principal);
    if (!hasScopes(route.template, request.scopes))
      return answer({ status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } }, 0);
    const body = bodyOf(request.body);
    const faults = desk.contract.faultsOf(route.template, { body, query: searchParams });
    desk.contractViolations.push(...faults.recorded.map((fault) => `${route.template}: ${fault}`));
    if (faults.refused.length > 0)
      throw new Refusal(
        400,
        faults.refused.map((fault) => `Invalid request payload: ${fault}`),
      );
    const zone = desk.site.users.get(viewer.accountId ?? '')?.timeZone ?? desk.site.definition.timeZone;
    const reply = route.handle({
      site: desk.site,
      viewer,
      zone,
      params,
      query: searchParams,
      body,
      scopes: request.scopes,
    });
    return answer(reply, desk.limiter.charge(request.method, reply));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return answer(
      { status: error.status, body: refusalBody(pathname, error) },
      desk.limiter.charge(request.method, { status: error.status }),
    );
  }
};

const bodyOf = (text: string | undefined): unknown => {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, ['There was an error parsing JSON. Check that your request body is valid.']);
  }
};

const refusalBody = (pathname: string, refusal: Refusal): unknown =>
  pathname.startsWith('/rest/servicedeskapi')
    ? { errorMessage: refusal.message, i18nErrorMessage: { i18nKey: 'sandbox', parameters: [] } }
    : { errorMessages: refusal.errorMessages, errors: refusal.errors };

const answer = (reply: Reply, points: number): JiraResponse => ({
  status: reply.status,
  headers: { 'content-type': 'application/json;charset=UTF-8' },
  body: reply.body === undefined ? '' : JSON.stringify(reply.body),
  points,
});
