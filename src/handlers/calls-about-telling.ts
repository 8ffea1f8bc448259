import type Resolver from '@forge/resolver';
import * as v from 'valibot';
import { TELLING_CALLS } from '../contract/telling';
import { InvalidInput } from '../domain/errors';
import { ROUTES } from '../domain/telling/telling-rules';
import { confirmTestRing } from '../usecases/telling/confirm-test-ring';
import { probeRoutes } from '../usecases/telling/probe-routes';
import { sendTestRing } from '../usecases/telling/send-test-ring';
import { setTelling } from '../usecases/telling/set-telling';
import { tellingOverview } from '../usecases/telling/telling-overview';
import { adminPorts } from '../wiring/admin-ports';
import { tellingSetupPorts } from '../wiring/telling-setup-ports';
import { answered } from './boundary';
import { asAdmin } from './boundary-admin';

const trial = v.object({
  route: v.picklist(ROUTES, 'is not a route: use operations, field or jira'),
  person: v.pipe(v.string('is missing: name the account of a person'), v.minLength(1), v.maxLength(128)),
  ticket: v.pipe(v.string('is missing: name a ticket made for this test'), v.regex(/^[A-Za-z0-9_]+(-\d+)?$/)),
});

/** The calls of the admin page about the ways to the person on call; everybody but Jira's administrators is refused. */
export const defineTellingCalls = (resolver: Resolver): void => {
  resolver.define(TELLING_CALLS.tellingOverview, ({ context }) =>
    answered(async () => {
      await asAdmin(context, adminPorts());
      return tellingOverview(tellingSetupPorts());
    }),
  );
  resolver.define(TELLING_CALLS.probeRoutes, ({ context }) =>
    answered(async () => {
      await asAdmin(context, adminPorts());
      await probeRoutes(tellingSetupPorts());
      return tellingOverview(tellingSetupPorts());
    }),
  );
  resolver.define(TELLING_CALLS.sendTestRing, ({ payload, context }) =>
    answered(async () => {
      const { by } = await asAdmin(context, adminPorts());
      const wish = v.safeParse(trial, payload);
      if (wish.success) return sendTestRing(tellingSetupPorts(), wish.output, by);
      const [issue] = wish.issues;
      throw new InvalidInput(v.getDotPath(issue) ?? 'payload', issue.message);
    }),
  );
  resolver.define(TELLING_CALLS.confirmTestRing, ({ context }) =>
    answered(async () => confirmTestRing(tellingSetupPorts(), { by: (await asAdmin(context, adminPorts())).by })),
  );
  resolver.define(TELLING_CALLS.setTelling, ({ payload, context }) =>
    answered(async () => {
      const { ports, by } = await asAdmin(context, adminPorts());
      return setTelling(ports, { telling: payload, by });
    }),
  );
};
