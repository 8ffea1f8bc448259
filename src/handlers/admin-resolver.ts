import Resolver from '@forge/resolver';
import * as v from 'valibot';
import { ADMIN_CALLS } from '../contract/admin';
import { adminOverview } from '../usecases/admin-overview';
import { importCustomers } from '../usecases/import-customers';
import { publishRules } from '../usecases/publish-rules';
import { setProjectMode } from '../usecases/set-project-mode';
import { stopActing } from '../usecases/stop-acting';
import { answered } from './boundary';
import { asAdmin } from './boundary-admin';
import { parsed } from './boundary-payload';
import { defineDraftCalls } from './calls-about-drafts';
import { defineRulesCalls } from './calls-about-rules';
import { defineTicketCalls } from './calls-about-tickets';

const rulesPayload = v.object({
  rules: v.unknown(),
  note: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
  basedOn: v.exactOptional(v.number()),
});
const modePayload = v.object({ projectKey: v.string(), mode: v.string() });

const resolver = new Resolver();

resolver.define(ADMIN_CALLS.overview, ({ context }) =>
  answered(async () => adminOverview((await asAdmin(context)).ports)),
);

resolver.define(ADMIN_CALLS.publishRules, ({ payload, context }) =>
  answered(async () => {
    const { ports, by } = await asAdmin(context);
    const { rules, note, basedOn } = parsed(rulesPayload, payload);
    return publishRules(ports, {
      document: rules,
      note,
      by,
      ...(basedOn === undefined ? {} : { basedOn }),
    });
  }),
);

resolver.define(ADMIN_CALLS.importCustomers, ({ payload, context }) =>
  answered(async () =>
    importCustomers((await asAdmin(context)).ports, parsed(v.object({ customers: v.unknown() }), payload).customers),
  ),
);

resolver.define(ADMIN_CALLS.setProjectMode, ({ payload, context }) =>
  answered(async () => {
    const { ports } = await asAdmin(context);
    const { projectKey, mode } = parsed(modePayload, payload);
    return setProjectMode(ports, projectKey, mode);
  }),
);

resolver.define(ADMIN_CALLS.stopActing, ({ payload, context }) =>
  answered(async () => {
    const { ports, by } = await asAdmin(context);
    const { stop } = parsed(v.object({ stop: v.boolean() }), payload);
    return stopActing(ports, { stop, by });
  }),
);

defineRulesCalls(resolver);
defineDraftCalls(resolver);
defineTicketCalls(resolver);

export const adminResolver = resolver.getDefinitions();
