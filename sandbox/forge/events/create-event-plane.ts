import type { ProductEvent } from '../../jira-site';
import type { Invoke } from '../invoke/create-invoker';
import { retryRequestOf } from '../invoke/retry-request';
import type { TriggerModule } from '../manifest/app-manifest';
import type { PlatformCore } from '../platform-core';
import { deliveryDelay } from './delivery-delay';
import { eventBody } from './event-body';
import { filterVerdict } from './filter-verdict';

const LARGEST_EVENT = 200 * 1000;
const MOST_RETRIES = 4;
/** Wait before the platform repeats what failed by time, memory or a fault of its own, ms. */
const PLATFORM_RETRY_MS = 10_000;

const PLATFORM_REASONS = {
  timeout: 'FUNCTION_TIME_OUT',
  'out of memory': 'FUNCTION_OUT_OF_MEMORY',
  killed: 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
} as const;

interface Retry {
  readonly retryCount: number;
  readonly retryReason: string;
  readonly retryData: unknown;
}

export interface EventPlane {
  /** Sends an event to every trigger that listens to it. */
  emit(event: ProductEvent): void;
  /** Forgets what is under way. */
  clear(): void;
}

/** Delivers events to triggers: filtered, late, without order, now and then twice or never. */
export const createEventPlane = (core: PlatformCore, invoke: Invoke): EventPlane => {
  let epoch = 0;

  const deliver = async (trigger: TriggerModule, body: object, retry?: Retry): Promise<void> => {
    const { outcome, result } = await invoke({
      functionKey: trigger.function,
      moduleKey: trigger.key,
      kind: 'core:trigger',
      body: retry === undefined ? body : { ...body, retryContext: retry },
    });
    const retryCount = (retry?.retryCount ?? 0) + 1;
    const asked = outcome === 'retry asked' ? retryRequestOf(result) : undefined;
    const platformReason =
      outcome in PLATFORM_REASONS ? Object.entries(PLATFORM_REASONS).find(([key]) => key === outcome)?.[1] : undefined;
    if (asked === undefined && platformReason === undefined) return;
    if (retryCount > MOST_RETRIES) return core.note(trigger.function, `event dropped after ${MOST_RETRIES} retries`);
    schedule(trigger, body, {
      at: core.clock.now() + (asked?.afterMs ?? PLATFORM_RETRY_MS * 2 ** (retryCount - 1)),
      retry: { retryCount, retryReason: asked?.reason ?? platformReason ?? '', retryData: asked?.data },
    });
  };

  const schedule = (trigger: TriggerModule, body: object, { at, retry }: { at: number; retry?: Retry }) => {
    const born = epoch;
    core.clock.schedule(
      at,
      () => (born === epoch ? deliver(trigger, body, retry) : undefined),
      `event for ${trigger.key}`,
    );
  };

  const sendTo = (trigger: TriggerModule, event: ProductEvent) => {
    const verdict = filterVerdict(core, trigger, event);
    if (verdict.note !== undefined) core.note(trigger.function, verdict.note);
    if (!verdict.deliver) return;
    const body = eventBody(core, trigger, event);
    if (Buffer.byteLength(JSON.stringify(body)) > LARGEST_EVENT)
      return core.note(trigger.function, `${event.eventType} dropped: larger than 200 kB`);
    if (core.dice().strikes('loseEvents')) return core.note(trigger.function, `${event.eventType} lost (fault)`);
    const whole = { ...body, ...verdict.addition };
    schedule(trigger, whole, { at: core.clock.now() + deliveryDelay(core) });
    if (core.dice().strikes('duplicateEvents'))
      schedule(trigger, whole, { at: core.clock.now() + deliveryDelay(core) });
  };

  return {
    emit: (event) => {
      for (const trigger of core.manifest.modules.trigger)
        if (trigger.events.includes(event.eventType)) sendTo(trigger, event);
    },
    clear: () => void (epoch += 1),
  };
};
