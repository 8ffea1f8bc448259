import Resolver from '@forge/resolver';
import { PORTAL_HEADER_CALLS } from '../contract/portal-header';
import { deskOfReader } from '../usecases/desk-of-reader';
import { headerPorts } from '../wiring/header-ports';
import { answered } from './boundary';
import { askerOf } from './context-of';

const resolver = new Resolver();

/** Everybody may ask: each is told of their own desk, and strangers what anybody may know. */
resolver.define(PORTAL_HEADER_CALLS.deskNow, ({ context }) =>
  answered(() => {
    const { accountId, language } = askerOf(context);
    return deskOfReader(headerPorts(), accountId, language);
  }),
);

export const headerResolver = resolver.getDefinitions();
