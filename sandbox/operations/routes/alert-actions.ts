import * as v from 'valibot';
import { askRequest } from '../ask-request';
import { acknowledgeAlert, closeAlert } from '../change-alert';
import { alertWithId } from '../find-alert';
import type { OperationsCall, OperationsRoute } from '../operations-call';
import { OperationsRefusal } from '../operations-refusal';
import { WRITE_ALERTS } from '../operations-scopes';
import type { AlertRecord } from '../operations-state';
import { ringPeople } from '../ring-people';

const ALERT = '/jsm/ops/api/v1/alerts/{id}';
const responder = v.object({ id: v.string(), type: v.picklist(['team', 'user', 'escalation', 'schedule']) });
const note = v.object({ note: v.pipe(v.string(), v.minLength(1), v.maxLength(25_000)) });

type Work = (alert: AlertRecord) => { readonly ok: boolean; readonly status: string };

/** Actions are taken in at once and worked on later; an alert that does not exist shows only in their result. */
const asked = ({ state, params }: OperationsCall, action: string, work: Work) => ({
  status: 202,
  body: askRequest(state, {
    action,
    alias: state.alerts.find(({ id }) => id === params['id'])?.alias ?? '',
    work: () => {
      const alert = state.alerts.find(({ id }) => id === params['id']);
      return alert === undefined
        ? { ok: false, status: 'Alert does not exist' }
        : { ...work(alert), alertId: alert.id };
    },
  }),
});

const parsed = <Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  throw new OperationsRefusal(422, result.issues[0].message);
};

/** What is done with an alert that exists. */
export const alertActionRoutes: readonly OperationsRoute[] = [
  {
    template: `POST ${ALERT}/acknowledge`,
    scopes: WRITE_ALERTS,
    handle: (call) =>
      asked(call, 'Acknowledge', (alert) => {
        if (alert.status === 'closed') return { ok: false, status: 'Alert is closed' };
        acknowledgeAlert(call.state, alert, { accountId: call.accountId, via: 'API' });
        return { ok: true, status: 'Acknowledged alert' };
      }),
  },
  {
    template: `POST ${ALERT}/close`,
    scopes: WRITE_ALERTS,
    handle: (call) =>
      asked(call, 'Close', (alert) => {
        closeAlert(call.state, alert, { accountId: call.accountId, via: 'API' });
        return { ok: true, status: 'Closed alert' };
      }),
  },
  {
    template: `POST ${ALERT}/responders`,
    scopes: WRITE_ALERTS,
    handle: (call) => {
      const added = parsed(responder, call.body);
      return asked(call, 'AddResponder', (alert) => {
        if (added.type === 'user' && !call.state.members.has(added.id))
          return { ok: false, status: `Responder [${added.id}] does not exist` };
        if (alert.responders.some(({ id }) => id === added.id)) return { ok: true, status: 'Responder exists already' };
        alert.responders.push(added);
        // Nobody is called for an alert that somebody has acknowledged.
        if (alert.status === 'open') ringPeople(call.state, alert, [added]);
        return { ok: true, status: 'Added responder' };
      });
    },
  },
  {
    template: `POST ${ALERT}/notes`,
    scopes: WRITE_ALERTS,
    handle: ({ state, accountId, params, body }) => {
      const alert = alertWithId(state, params['id'] ?? '');
      const at = state.clock.now();
      const by = state.nameOf(accountId) ?? accountId;
      const written = { id: `${alert.id}-note-${alert.notes.length + 1}`, at, note: parsed(note, body).note, by };
      alert.notes.push(written);
      const time = new Date(at).toISOString();
      return { status: 200, body: { id: written.id, createdAt: time, updatedAt: time, note: written.note, owner: by } };
    },
  },
];
