import type Resolver from '@forge/resolver';
import * as v from 'valibot';
import { RULES_CALLS } from '../contract/rules';
import { checkSetup } from '../usecases/check-setup';
import { reproduceDecision } from '../usecases/reproduce-decision';
import { readReplay, startReplay } from '../usecases/start-replay';
import { suggestMapping } from '../usecases/suggest-mapping';
import { tryMapping } from '../usecases/try-mapping';
import { rulesPorts } from '../wiring/rules-ports';
import { answered } from './boundary';
import { asAdmin } from './boundary-admin';
import { parsed } from './boundary-payload';

const ticket = v.pipe(v.string(), v.regex(/^([A-Z][A-Z0-9_]+-\d+|\d+)$/, 'must be the key of a ticket, like SUP-41'));
const projectKey = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]+$/, 'must be the key of a project, like SUP'));
const fact = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]);
const replayed = v.object({
  draft: v.string(),
  jql: v.exactOptional(v.pipe(v.string(), v.maxLength(4000))),
  last: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000))),
  examples: v.exactOptional(
    v.pipe(v.array(v.object({ ticket: v.string(), facts: v.record(v.string(), fact) })), v.maxLength(5000)),
  ),
});
const version = v.exactOptional(
  v.union([v.pipe(v.number(), v.integer()), v.literal('live'), v.object({ draft: v.string() })]),
);

/** What rules make of tickets and of a site: mapping, set-up, replay. They write nothing on any ticket. */
export const defineTicketCalls = (resolver: Resolver): void => {
  resolver.define(RULES_CALLS.suggestMapping, ({ context }) =>
    answered(async () => suggestMapping((await asAdmin(context, rulesPorts())).ports)),
  );
  resolver.define(RULES_CALLS.tryMapping, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return tryMapping(ports, parsed(v.object({ ticket, version }), payload));
    }),
  );
  resolver.define(RULES_CALLS.checkSetup, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return checkSetup(ports, parsed(v.object({ projectKey }), payload).projectKey);
    }),
  );
  resolver.define(RULES_CALLS.startReplay, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return startReplay(ports, parsed(replayed, payload));
    }),
  );
  resolver.define(RULES_CALLS.readReplay, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return readReplay(ports, parsed(v.object({ id: v.pipe(v.string(), v.maxLength(100)) }), payload).id);
    }),
  );
  resolver.define(RULES_CALLS.reproduceDecision, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return reproduceDecision(ports, parsed(v.object({ ticket }), payload).ticket);
    }),
  );
};
