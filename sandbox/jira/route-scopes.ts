import { PLATFORM_SCOPES } from './scopes/platform-scopes';
import type { RouteScopes } from './scopes/scope-list';
import { SERVICE_DESK_SCOPES } from './scopes/service-desk-scopes';

/** Every route of the pretence with the scopes that Atlassian's OpenAPI documents give it. */
export const ROUTE_SCOPES: Readonly<Record<string, RouteScopes>> = { ...PLATFORM_SCOPES, ...SERVICE_DESK_SCOPES };
