import { alertJson } from '../alert-json';
import { askRequest } from '../ask-request';
import { alertWithId, newestWithAlias } from '../find-alert';
import { newAlert, parseNewAlert } from '../new-alert';
import type { OperationsRoute } from '../operations-call';
import { OperationsRefusal } from '../operations-refusal';
import type { RequestRecord } from '../operations-state';
import { ringPeople } from '../ring-people';
import { READ_ALERTS, WRITE_ALERTS } from '../operations-scopes';

const ALERTS = '/jsm/ops/api/v1/alerts';

/** Nothing is done when it is first asked for, however fast Operations is. */
const firstLook = (request: RequestRecord): boolean => {
  request.looks += 1;
  return request.looks === 1;
};

/** Making alerts and reading them. */
export const alertRoutes: readonly OperationsRoute[] = [
  {
    template: `POST ${ALERTS}`,
    scopes: WRITE_ALERTS,
    handle: ({ state, accountId, body }) => {
      const wish = parseNewAlert(body);
      const work = () => {
        const stranger = wish.responders.find(({ id, type }) => type === 'user' && !state.members.has(id));
        if (stranger !== undefined) return { ok: false, status: `Responder [${stranger.id}] does not exist` };
        const open = wish.alias === undefined ? undefined : newestWithAlias(state, wish.alias);
        if (open !== undefined && open.status !== 'closed' && open.status !== 'resolved') {
          open.count += 1;
          return { ok: true, status: 'Alert de-duplicated', alertId: open.id };
        }
        const alert = newAlert(state, wish, state.nameOf(accountId) ?? accountId);
        state.alerts.push(alert);
        ringPeople(state, alert, alert.responders);
        return { ok: true, status: 'Created alert', alertId: alert.id };
      };
      return { status: 200, body: askRequest(state, { action: 'Create', alias: wish.alias ?? '', work }) };
    },
  },
  {
    template: `GET ${ALERTS}/requests/{id}`,
    scopes: READ_ALERTS,
    handle: ({ state, params }) => {
      const request = state.requests.get(params['id'] ?? '');
      if (request?.result === undefined || firstLook(request))
        throw new OperationsRefusal(404, 'Request not found. It might not be processed yet.');
      const { ok, status, alertId } = request.result;
      return {
        status: 200,
        body: {
          action: request.action,
          processedAt: new Date(request.processedAt).toISOString(),
          integrationId: '',
          isSuccess: ok,
          status,
          ...(alertId === undefined ? {} : { alertId }),
          alias: request.alias,
        },
      };
    },
  },
  {
    template: `GET ${ALERTS}/alias`,
    scopes: READ_ALERTS,
    handle: ({ state, query }) => {
      const alert = newestWithAlias(state, query.get('alias') ?? '');
      if (alert === undefined) throw new OperationsRefusal(404, 'Alert does not exist');
      return { status: 200, body: alertJson(alert) };
    },
  },
  {
    template: `GET ${ALERTS}/{id}`,
    scopes: READ_ALERTS,
    handle: ({ state, params }) => ({ status: 200, body: alertJson(alertWithId(state, params['id'] ?? '')) }),
  },
  {
    template: `GET ${ALERTS}/{id}/logs`,
    scopes: READ_ALERTS,
    handle: ({ state, params, query }) => {
      const { log } = alertWithId(state, params['id'] ?? '');
      const size = Number(query.get('size') ?? 20);
      if (!(size >= 1 && size <= 100)) throw new OperationsRefusal(422, 'size must be between 1 and 100');
      const values = log
        .toReversed()
        .slice(0, size)
        .map(({ at, type, text, owner }) => ({ logTime: new Date(at).toISOString(), logType: type, log: text, owner }));
      return { status: 200, body: { values, links: {} } };
    },
  },
];
