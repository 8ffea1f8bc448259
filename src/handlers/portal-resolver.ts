import Resolver from '@forge/resolver';
import { PORTAL_CALLS } from '../contract/portal';
import { InvalidInput } from '../domain/errors';
import { lookAtRequest } from '../usecases/look-at-request';
import { requestOfReader } from '../usecases/request-of-reader';
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

/** Whoever may read the request in the portal. One answer for everybody else, so that nobody learns whether a key exists. */
const asReader = async (context: unknown) => {
  const { accountId, requestKey, language } = askerOf(context);
  const ports = portalPorts();
  const id = accountId === null || requestKey === null ? null : await requestOfReader(ports, requestKey, accountId);
  if (id === null) throw new InvalidInput('account', 'this request is shown to the people who take part in it');
  return { ports, id, language };
};

export const portalResolver = resolver.getDefinitions();
