import Resolver from '@forge/resolver';
import * as v from 'valibot';
import { ADMIN_CALLS } from '../contract/admin';
import { InvalidInput } from '../domain/errors';
import { adminOverview } from '../usecases/admin-overview';
import { importCustomers } from '../usecases/import-customers';
import { publishRules } from '../usecases/publish-rules';
import { setProjectMode } from '../usecases/set-project-mode';
import { stopActing } from '../usecases/stop-acting';
import { defineTellingCalls } from './admin-telling';
import { adminPorts } from '../wiring/admin-ports';
import { answered } from './boundary';
import { askerOf } from './context-of';

const rulesPayload = v.object({
  rules: v.unknown(),
  note: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
  basedOn: v.exactOptional(v.number()),
});
const modePayload = v.object({ projectKey: v.string(), mode: v.string() });

const resolver = new Resolver();

resolver.define(ADMIN_CALLS.overview, ({ context }) => answered(async () => adminOverview(await asAdmin(context))));

resolver.define(ADMIN_CALLS.publishRules, ({ payload, context }) =>
  answered(async () => {
    const ports = await asAdmin(context);
    const { rules, note, basedOn } = parsed(rulesPayload, payload);
    return publishRules(ports, {
      document: rules,
      note,
      by: askerOf(context).accountId ?? '',
      ...(basedOn === undefined ? {} : { basedOn }),
    });
  }),
);

resolver.define(ADMIN_CALLS.importCustomers, ({ payload, context }) =>
  answered(async () =>
    importCustomers(await asAdmin(context), parsed(v.object({ customers: v.unknown() }), payload).customers),
  ),
);

resolver.define(ADMIN_CALLS.setProjectMode, ({ payload, context }) =>
  answered(async () => {
    const ports = await asAdmin(context);
    const { projectKey, mode } = parsed(modePayload, payload);
    return setProjectMode(ports, projectKey, mode);
  }),
);

resolver.define(ADMIN_CALLS.stopActing, ({ payload, context }) =>
  answered(async () => {
    const ports = await asAdmin(context);
    const { stop } = parsed(v.object({ stop: v.boolean() }), payload);
    return stopActing(ports, { stop, by: askerOf(context).accountId ?? '' });
  }),
);

defineTellingCalls(resolver, (context) => asAdmin(context));

const asAdmin = async (context: unknown) => {
  const ports = adminPorts();
  if (askerOf(context).accountId === null || !(await ports.permissions.isAdmin())) {
    throw new InvalidInput('account', 'only Jira administrators may change how Meridian works');
  }
  return ports;
};

const parsed = <Schema extends v.GenericSchema>(schema: Schema, payload: unknown): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, payload);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InvalidInput(v.getDotPath(issue) ?? 'payload', issue.message);
};

export const adminResolver = resolver.getDefinitions();
