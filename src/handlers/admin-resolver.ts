import Resolver from '@forge/resolver';
import * as v from 'valibot';
import { ADMIN_CALLS } from '../contract/admin';
import { adminOverview } from '../usecases/admin-overview';
import { importCustomers } from '../usecases/import-customers';
import { lookAtWaiting } from '../usecases/look-at-waiting';
import { publishRules } from '../usecases/publish-rules';
import { setProjectMode } from '../usecases/set-project-mode';
import { stopActing } from '../usecases/stop-acting';
import { adminPorts } from '../wiring/admin-ports';
import { answered } from './boundary';
import { asAdmin } from './boundary-admin';
import { askerOf } from './context-of';
import { parsed } from './boundary-payload';
import { defineDraftCalls } from './calls-about-drafts';
import { defineRulesCalls } from './calls-about-rules';
import { defineTellingCalls } from './calls-about-telling';
import { defineTicketCalls } from './calls-about-tickets';
import { defineCustomerCalls } from './customer-calls';

const rulesPayload = v.object({
  rules: v.unknown(),
  note: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
  basedOn: v.exactOptional(v.number()),
});
const customersPayload = v.object({ next: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))) });
const modePayload = v.object({ projectKey: v.string(), mode: v.string() });

const resolver = new Resolver();

resolver.define(ADMIN_CALLS.overview, ({ context }) =>
  answered(async () => adminOverview((await asAdmin(context, adminPorts())).ports, askerOf(context).language)),
);

resolver.define(ADMIN_CALLS.customers, ({ payload, context }) =>
  answered(async () => {
    const { ports } = await asAdmin(context, adminPorts());
    return ports.customers.page(parsed(customersPayload, payload).next);
  }),
);

resolver.define(ADMIN_CALLS.publishRules, ({ payload, context }) =>
  answered(async () => {
    const { ports, by } = await asAdmin(context, adminPorts());
    const { rules, note, basedOn } = parsed(rulesPayload, payload);
    const published = await publishRules(ports, {
      document: rules,
      note,
      by,
      ...(basedOn === undefined ? {} : { basedOn }),
    });
    if (published.done) await lookAtWaiting(ports);
    return published;
  }),
);

resolver.define(ADMIN_CALLS.importCustomers, ({ payload, context }) =>
  answered(async () => {
    const { ports } = await asAdmin(context, adminPorts());
    const imported = await importCustomers(ports, parsed(v.object({ customers: v.unknown() }), payload).customers);
    if (imported.done) await lookAtWaiting(ports);
    return imported;
  }),
);

resolver.define(ADMIN_CALLS.setProjectMode, ({ payload, context }) =>
  answered(async () => {
    const { ports } = await asAdmin(context, adminPorts());
    const { projectKey, mode } = parsed(modePayload, payload);
    return setProjectMode(ports, projectKey, mode);
  }),
);

resolver.define(ADMIN_CALLS.stopActing, ({ payload, context }) =>
  answered(async () => {
    const { ports, by } = await asAdmin(context, adminPorts());
    const { stop } = parsed(v.object({ stop: v.boolean() }), payload);
    return stopActing(ports, { stop, by });
  }),
);

defineCustomerCalls(resolver);
defineRulesCalls(resolver);
defineDraftCalls(resolver);
defineTicketCalls(resolver);
defineTellingCalls(resolver);

export const adminResolver = resolver.getDefinitions();
