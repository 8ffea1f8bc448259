import type { JiraRequest, JiraSite, ProductEvent } from '../../../sandbox/jira-site';

export interface FakeSite extends JiraSite {
  readonly requests: readonly JiraRequest[];
  readonly installed: readonly Parameters<JiraSite['installApp']>[0][];
  emit(event: Partial<ProductEvent> & { readonly eventType: string }): void;
  setProperty(
    entity: 'issue' | 'project',
    id: string,
    property: { readonly key: string; readonly value: unknown },
  ): void;
}

/** The least of a Jira that the platform can be tested with: it answers every request by saying what was asked. */
export const createFakeSite = (cloudId = 'c0ffee00-0000-4000-8000-000000000001'): FakeSite => {
  const requests: JiraRequest[] = [];
  const installed: Parameters<JiraSite['installApp']>[0][] = [];
  const listeners: ((event: ProductEvent) => void)[] = [];
  const properties = new Map<string, unknown>();
  return {
    cloudId,
    requests,
    installed,
    handle: async (request) => {
      requests.push(request);
      if (request.path === '/broken') throw new Error('the pretend Jira is broken');
      if (request.path === '/unknown') return { status: 501, headers: {}, body: '', points: 0 };
      const body = JSON.stringify({ asked: `${request.method} ${request.path}`, principal: request.principal });
      return { status: 200, headers: { 'content-type': 'application/json' }, body, points: 3 };
    },
    onEvent: (listener) => void listeners.push(listener),
    propertyOf: (entity, id, key) => properties.get(`${entity} ${id} ${key}`),
    installApp: (app) => {
      installed.push(app);
      return { accountId: 'app-account' };
    },
    emit: (event) => {
      const whole = {
        causedByApp: false,
        payload: { issue: { id: '10001', key: 'HELP-1', fields: {} } },
        issueId: '10001',
        projectId: '10000',
        ...event,
      };
      for (const listener of listeners) listener(whole);
    },
    setProperty: (entity, id, { key, value }) => void properties.set(`${entity} ${id} ${key}`, value),
  };
};
