import type { ProductEvent } from '../../jira-site';
import type { Invoke } from '../invoke/create-invoker';
import type { RunWork } from '../invoke/run-side-by-side';
import type { TriggerModule } from '../manifest/app-manifest';
import type { PlatformCore } from '../platform-core';
import { deliveryDelay } from './delivery-delay';
import { eventBody } from './event-body';
import { filterVerdict } from './filter-verdict';
import { retryOfEvent, type EventRetry } from './retry-of-event';

const LARGEST_EVENT = 200 * 1000;
const MOST_RETRIES = 4;

export interface EventPlane {
  /** Sends an event to every trigger that listens to it. */
  emit(event: ProductEvent): void;
  /** Forgets what is under way. */
  clear(): void;
}

interface Delivery {
  readonly trigger: TriggerModule;
  readonly body: object;
  readonly retry?: EventRetry;
}

/** Delivers events to triggers: filtered, late, without order, now and then twice or never. */
export const createEventPlane = (core: PlatformCore, invoke: Invoke, runWork: RunWork): EventPlane => {
  let epoch = 0;

  const schedule = (delivery: Delivery, afterMs: number) => {
    const born = epoch;
    const run = () => (born === epoch ? runWork(() => deliver(delivery)) : undefined);
    core.clock.schedule(core.clock.now() + afterMs, run, `event for ${delivery.trigger.key}`);
  };

  const deliver = async ({ trigger, body, retry }: Delivery): Promise<void> => {
    const record = await invoke({
      functionKey: trigger.function,
      moduleKey: trigger.key,
      kind: 'core:trigger',
      body: retry === undefined ? body : { ...body, retryContext: retry },
    });
    const next = retryOfEvent(record, retry);
    if (next === undefined) return;
    const { afterMs, ...again } = next;
    if (again.retryCount > MOST_RETRIES)
      return core.note(trigger.function, `event dropped after ${MOST_RETRIES} retries`);
    schedule({ trigger, body, retry: again }, afterMs);
  };

  const sendTo = (trigger: TriggerModule, event: ProductEvent) => {
    const verdict = filterVerdict(core, trigger, event);
    if (verdict.note !== undefined) core.note(trigger.function, verdict.note);
    if (!verdict.deliver) return;
    const body = { ...eventBody(core, trigger, event), ...verdict.addition };
    if (Buffer.byteLength(JSON.stringify(body)) > LARGEST_EVENT)
      return core.note(trigger.function, `${event.eventType} dropped: larger than 200 kB`);
    if (core.dice().strikes('loseEvents')) return core.note(trigger.function, `${event.eventType} lost (fault)`);
    schedule({ trigger, body }, deliveryDelay(core));
    if (core.dice().strikes('duplicateEvents')) schedule({ trigger, body }, deliveryDelay(core));
  };

  return {
    emit: (event) => {
      for (const trigger of core.manifest.modules.trigger)
        if (trigger.events.includes(event.eventType)) sendTo(trigger, event);
    },
    clear: () => void (epoch += 1),
  };
};
