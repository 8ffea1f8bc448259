import { createVirtualClock } from '../../../sandbox/forge/virtual-clock';
import { createSite, type SiteOptions } from '../../../sandbox/jira/create-site';
import type { Site } from '../../../sandbox/jira/site';
import type { SiteDefinition } from '../../../sandbox/jira/site-definition';
import type { Principal, ProductEvent } from '../../../sandbox/jira-site';
import type { Clock } from '../../../sandbox/clock';
import { smallSite } from './small-site';

export interface Answer {
  readonly status: number;
  // Tests read answers freely; the shape is what they assert.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly headers: Readonly<Record<string, string>>;
  readonly points: number;
}

export interface Opened {
  readonly site: Site;
  readonly clock: Clock;
  readonly events: ProductEvent[];
  readonly app: string;
  /** A call of REST, as the app unless said otherwise. */
  call(
    method: string,
    path: string,
    body?: unknown,
    principal?: Principal,
    scopes?: readonly string[],
  ): Promise<Answer>;
  /** A request of cleo by the portal. */
  request(summary?: string): { readonly id: string; readonly key: string };
}

/** Monday 23 November 2026, 09:00 UTC. */
export const START = Date.parse('2026-11-23T09:00:00Z');

export const openSite = (change: Partial<SiteDefinition> = {}, options: SiteOptions = {}): Opened => {
  const clock = createVirtualClock(START);
  const site = createSite({ ...smallSite, ...change }, clock, options);
  const events: ProductEvent[] = [];
  site.onEvent((event) => events.push(event));
  const { accountId: app } = site.installApp({
    appId: 'ari:cloud:ecosystem::app/5b0c1f4e-7d4e-4d0a-9a5e-3f2f6d1c8a10',
    environmentId: 'env-1',
    fields: [
      { key: 'responsible-team', name: 'Responsible team', type: 'string', readOnly: true },
      {
        key: 'severity',
        name: 'Severity',
        type: 'string',
        readOnly: false,
        validation: "value == null || ['P1', 'P2'].includes(value)",
        errorMessage: 'Write P1 or P2.',
      },
      { key: 'on-call-person', name: 'On-call person', type: 'user', readOnly: true },
      { key: 'starts-again-at', name: 'Starts again at', type: 'datetime', readOnly: true },
    ],
    indexedProperties: [
      {
        entityType: 'issue',
        propertyKey: 'meridian',
        values: [
          { path: 'stage', type: 'string', searchAlias: 'meridianStage' },
          { path: 'startsAgainAt', type: 'date', searchAlias: 'meridianStartsAgainAt' },
          { path: 'rulesVersion', type: 'number', searchAlias: 'meridianRulesVersion' },
        ],
      },
      {
        entityType: 'project',
        propertyKey: 'meridian',
        values: [{ path: 'mode', type: 'string', searchAlias: 'meridianMode' }],
      },
    ],
  });
  const call: Opened['call'] = async (method, path, body, principal = { kind: 'app' }, scopes) => {
    const answer = await site.handle({
      method,
      path,
      headers: {},
      principal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(scopes === undefined ? {} : { scopes }),
    });
    return { ...answer, body: answer.body === '' ? undefined : JSON.parse(answer.body) };
  };
  const request = (summary = 'The player stops') =>
    site.createRequest({
      as: 'cleo',
      project: 'SUP',
      channel: 'portal',
      requestType: 'Report an incident',
      summary,
      description: 'Since Monday.',
      answers: { 'Productive system?': 'Yes', 'Since when': 'Monday' },
    });
  return { site, clock, events, app, call, request };
};

export const asUser = (accountId: string): Principal => ({ kind: 'user', accountId });
export const throughApp = (accountId: string): Principal => ({ kind: 'user through app', accountId });
