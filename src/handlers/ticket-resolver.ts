import Resolver from '@forge/resolver';
import * as v from 'valibot';
import { TICKET_CONTEXT_CALLS, type TicketAct } from '../contract/ticket-context';
import { InvalidInput } from '../domain/errors';
import { actOnTicket } from '../usecases/act-on-ticket';
import { explainTicket } from '../usecases/explain-ticket';
import { confirmTestRing } from '../usecases/telling/confirm-test-ring';
import { agentPorts } from '../wiring/agent-ports';
import { answered } from './boundary';
import { askerOf } from './context-of';

const reason = v.exactOptional(v.pipe(v.string(), v.maxLength(500)));
const words = v.pipe(v.string(), v.maxLength(500));
const instant = v.pipe(
  v.string(),
  v.check(
    (text) => /(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
    'until is not an instant: write it like 2026-11-30T07:00:00Z',
  ),
);
const act = v.variant('action', [
  v.object({ action: v.literal('accept') }),
  v.object({
    action: v.literal('decline'),
    reason: v.optional(v.pipe(v.string(), v.maxLength(500)), 'declined in the panel'),
  }),
  v.object({ action: v.literal('not serious'), reason }),
  v.object({ action: v.literal('serious'), reason }),
  v.object({
    action: v.literal('apply proposal'),
    proposal: v.pipe(v.string(), v.maxLength(100)),
    assignee: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(128)))),
  }),
  v.object({ action: v.literal('undo') }),
  v.object({ action: v.literal('take over') }),
  v.object({ action: v.literal('confirm ring') }),
  v.object({ action: v.literal('not caused by maintenance'), reason }),
  v.object({ action: v.literal('same outage') }),
  v.object({ action: v.literal('not the same outage') }),
  v.object({
    action: v.literal('tell everybody'),
    texts: v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), v.pipe(v.string(), v.maxLength(5000))),
  }),
  v.object({
    action: v.literal('forward'),
    to: v.picklist(['consulting', 'incident-management', 'support']),
    reason: words,
  }),
  v.object({ action: v.literal('send back'), reason: words }),
  v.object({ action: v.literal('ask customer'), text: v.exactOptional(v.string()) }),
  v.object({ action: v.literal('ask incident management'), question: v.string() }),
  v.object({ action: v.literal('answer question'), text: v.pipe(v.string(), v.maxLength(30_000)) }),
  v.object({ action: v.literal('bring in expert'), department: words, reason: words }),
  v.object({ action: v.literal('hand on'), to: v.pipe(v.string(), v.maxLength(128)), reason: words }),
  v.object({ action: v.literal('write handover'), text: v.pipe(v.string(), v.maxLength(30_000)) }),
  v.object({ action: v.literal('make wait'), until: v.exactOptional(instant), reason }),
  v.object({ action: v.literal('release') }),
  v.object({
    action: v.literal('note call'),
    caller: words,
    number: words,
    serious: v.boolean(),
    text: v.pipe(v.string(), v.maxLength(30_000)),
  }),
]);

const resolver = new Resolver();

resolver.define(TICKET_CONTEXT_CALLS.explain, ({ context }) =>
  answered(async () => {
    const { ports, id, viewer } = await asAgent(context);
    const view = await explainTicket(ports, id, viewer);
    if (view === null) throw new InvalidInput('ticket', 'is not visible to Meridian: it was deleted, moved or hidden');
    return view;
  }),
);

resolver.define(TICKET_CONTEXT_CALLS.act, ({ payload, context }) =>
  answered(async () => {
    const { ports, id, viewer } = await asAgent(context);
    const asked = parsedAct(payload);
    if (asked.action === 'confirm ring') return confirmTestRing(ports, { by: viewer.account, ticket: id });
    return actOnTicket(ports, { id, by: viewer.account, language: viewer.language, act: asked });
  }),
);

const asAgent = async (context: unknown) => {
  const { accountId, ticketId, language } = askerOf(context);
  const ports = agentPorts();
  if (accountId === null || ticketId === null || !(await ports.permissions.isAgentOf(ticketId))) {
    throw new InvalidInput('account', 'only agents of this ticket may ask Meridian about it');
  }
  return { ports, id: ticketId, viewer: { account: accountId, language } };
};

const parsedAct = (payload: unknown): TicketAct => {
  const parsed = v.safeParse(act, payload);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue) ?? 'action';
    if (field !== 'action') throw new InvalidInput(field, issue.message);
    throw new InvalidInput(field, `is not one of the panel's buttons: ${issue.message}`);
  }
  return parsed.output;
};

export const ticketResolver = resolver.getDefinitions();
