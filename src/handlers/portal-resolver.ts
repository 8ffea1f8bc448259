import Resolver from '@forge/resolver';
import * as v from 'valibot';
import { PORTAL_CALLS } from '../contract/portal';
import { InvalidInput } from '../domain/errors';
import { lookAtRequest } from '../usecases/look-at-request';
import { requestOfReader } from '../usecases/request-of-reader';
import { takeWorse } from '../usecases/take-worse';
import { portalPorts } from '../wiring/portal-ports';
import { answered } from './boundary';
import { askerOf } from './context-of';

const resolver = new Resolver();

resolver.define(PORTAL_CALLS.look, ({ context }) =>
  answered(async () => {
    const { ports, id, language } = await asReader(context);
    const view = await lookAtRequest(ports, id, language);
    if (view === null) throw new InvalidInput('request', 'is not there any more');
    return view;
  }),
);

const worse = v.object({
  productive: v.boolean('say whether it is your productive system'),
  canWork: v.picklist(['nobody', 'hardly', 'with workaround', 'yes'], 'say who can still work'),
  since: v.optional(v.pipe(v.string(), v.maxLength(250, 'shorten it to 250 characters')), ''),
  dataBreach: v.exactOptional(v.boolean()),
  text: v.exactOptional(v.pipe(v.string(), v.maxLength(10_000, 'shorten it to 10000 characters'))),
});

resolver.define(PORTAL_CALLS.gotWorse, ({ payload, context }) =>
  answered(async () => {
    const { ports, id, language } = await asReader(context);
    const parsed = v.safeParse(worse, payload);
    if (!parsed.success) throw new InvalidInput(v.getDotPath(parsed.issues[0]) ?? 'answers', parsed.issues[0].message);
    return takeWorse(ports, { id, input: parsed.output, language });
  }),
);

/** Whoever may read the request in the portal. One answer for everybody else, so that nobody learns whether a key exists. */
const asReader = async (context: unknown) => {
  const { accountId, requestKey, language } = askerOf(context);
  const ports = portalPorts();
  const id = accountId === null || requestKey === null ? null : await requestOfReader(ports, requestKey, accountId);
  if (id === null) throw new InvalidInput('account', 'this request is shown to the people who take part in it');
  return { ports, id, language };
};

export const portalResolver = resolver.getDefinitions();
