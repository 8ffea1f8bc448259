import type { ProductEvent } from '../../jira-site';
import type { TriggerModule } from '../manifest/app-manifest';
import type { PlatformCore } from '../platform-core';
import { runtimeProperty } from './runtime-property';

/** First argument of a trigger's function for this event; a copy, because the site goes on changing its data. */
export const eventBody = (core: PlatformCore, trigger: TriggerModule, event: ProductEvent): object => {
  const included: Record<string, unknown> = {};
  for (const path of trigger.payload?.include.propertyPaths ?? []) {
    const value = runtimeProperty(core.site, event, path);
    if (value !== null) included[path] = value;
  }
  const body: unknown = JSON.parse(
    JSON.stringify({
      eventType: event.eventType,
      timestamp: String(core.clock.now()),
      ...event.payload,
      selfGenerated: event.causedByApp,
      ...(trigger.payload === undefined ? {} : { payloadIncludeProperties: included }),
    }),
  );
  return typeof body === 'object' && body !== null ? body : {};
};
