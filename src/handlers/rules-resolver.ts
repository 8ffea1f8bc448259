import Resolver from '@forge/resolver';
import { defineDraftCalls } from './calls-about-drafts';
import { defineRulesCalls } from './calls-about-rules';
import { defineTicketCalls } from './calls-about-tickets';

const resolver = new Resolver();

defineRulesCalls(resolver);
defineDraftCalls(resolver);
defineTicketCalls(resolver);

/** The page on which admins write rules. Apart from the admin page, whose code stays small without the decisions. */
export const rulesResolver = resolver.getDefinitions();
