import type { JiraRequest, JiraResponse } from '../jira-site';
import type { ContractCheck } from '../jira/contract/create-contract-check';
import { matchRoute } from '../jira/http/match-route';
import { workOn } from './ask-request';
import type { OperationsRoute } from './operations-call';
import { OperationsRefusal } from './operations-refusal';
import type { OperationsState } from './operations-state';
import { alertActionRoutes } from './routes/alert-actions';
import { alertRoutes } from './routes/alerts';
import { scheduleRoutes } from './routes/schedules';

const ROUTES: readonly OperationsRoute[] = [...alertRoutes, ...alertActionRoutes, ...scheduleRoutes];

export interface OperationsRoom {
  readonly state: OperationsState;
  readonly contract: ContractCheck;
  readonly unknownRoutes: string[];
  readonly contractViolations: string[];
}

const answer = (status: number, body: unknown): JiraResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...(status === 429 ? { 'retry-after': '30' } : {}) },
  body: body === undefined ? '' : JSON.stringify(body),
  points: 0,
});

/** One call to `/jsm/ops/api/…`: always in the name of a person with a role there, never of an app as itself. */
export const handleOperations = (room: OperationsRoom, request: JiraRequest): JiraResponse => {
  const { state } = room;
  const { pathname, searchParams } = new URL(request.path, 'https://site.example');
  // The address for tokens has the cloud id; over Jira's own it is refused like a missing scope.
  if (!pathname.startsWith('/jsm/ops/api/v1/'))
    return answer(401, { code: 401, message: 'Unauthorized; scope does not match' });
  const matched = matchRoute(ROUTES, request.method, pathname);
  if (matched === null) {
    room.unknownRoutes.push(`${request.method.toUpperCase()} ${pathname}`);
    return answer(501, { message: `The sandbox does not know ${request.method.toUpperCase()} ${pathname}.` });
  }
  const { route, params } = matched;
  try {
    const accountId = callerOf(state, request);
    if (request.scopes !== undefined && !route.scopes.every((scope) => request.scopes?.includes(scope)))
      throw new OperationsRefusal(401, 'Unauthorized; scope does not match');
    if (state.outage !== null) throw new OperationsRefusal(state.outage, outageText(state.outage));
    const body: unknown = request.body === undefined || request.body === '' ? undefined : JSON.parse(request.body);
    const template = route.template.replace('/jsm/ops/api/', '/api/{cloudId}/');
    const faults = room.contract.faultsOf(template, { body, query: searchParams });
    room.contractViolations.push(...faults.recorded.map((fault) => `${template}: ${fault}`));
    if (faults.refused.length > 0) throw new OperationsRefusal(422, faults.refused.join('; '));
    const reply = route.handle({ state, accountId, params, query: searchParams, body });
    workOn(state);
    return answer(reply.status, reply.body);
  } catch (error) {
    if (!(error instanceof OperationsRefusal)) throw error;
    const { status, code, message } = error;
    return answer(status, status === 401 || code !== status ? { code, message } : { errors: [{ title: message }] });
  }
};

const callerOf = (state: OperationsState, { principal }: JiraRequest): string => {
  if (principal.kind === 'app') throw new OperationsRefusal(403, 'Apps may not call Operations as themselves', 40301);
  if (principal.kind === 'anonymous') throw new OperationsRefusal(401, 'Unauthorized');
  const { accountId } = principal;
  if (state.nameOf(accountId) === undefined || !state.members.has(accountId))
    throw new OperationsRefusal(403, 'You do not have permission to access Operations');
  return accountId;
};

const outageText = (status: number): string =>
  ({
    402: 'Your plan does not include this feature',
    404: 'Operations is not enabled for this site',
    422: 'The payload cannot be validated',
    429: 'You are making too many requests',
    503: 'Service unavailable',
    504: 'Gateway timeout',
  })[status] ?? 'Error';
