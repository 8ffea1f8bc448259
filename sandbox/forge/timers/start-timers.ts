import type { Invoke } from '../invoke/create-invoker';
import type { ScheduledTriggerModule } from '../manifest/app-manifest';
import type { PlatformCore } from '../platform-core';

const INTERVAL_MS = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;
/** Scheduled triggers start about five minutes after deployment. */
const FIRST_AFTER_MS = 300_000;

/** Starts the scheduled triggers of the manifest; returns what stops them. Errors are not retried, misses not made up. */
export const startTimers = (core: PlatformCore, invoke: Invoke): (() => void) => {
  const cancels = new Map<string, () => void>();

  const fire = async (trigger: ScheduledTriggerModule) => {
    const { key, function: functionKey, filter } = trigger;
    if (filter?.appIsLicensed === true && core.installation.license?.active !== true) return;
    if (core.dice().strikes('skipTimers')) return core.note(functionKey, `scheduled trigger ${key} skipped (fault)`);
    const { timerDelayMs = 0 } = core.faults();
    const late = timerDelayMs === 0 ? 0 : core.dice().below(timerDelayMs, 'late timers');
    if (late > 0) return void core.clock.schedule(core.clock.now() + late, () => runNow(trigger), `late ${key}`);
    return runNow(trigger);
  };

  const runNow = async ({ key, function: functionKey }: ScheduledTriggerModule) => {
    const times = core.dice().strikes('duplicateTimers') ? 2 : 1;
    for (let i = 0; i < times; i++)
      await invoke({
        functionKey,
        moduleKey: key,
        kind: 'core:scheduledTrigger',
        body: { context: { cloudId: core.installation.cloudId, moduleKey: key }, contextToken: core.newId() },
      });
  };

  const arm = (trigger: ScheduledTriggerModule, at: number) => {
    const run = () => {
      arm(trigger, at + INTERVAL_MS[trigger.interval]);
      return fire(trigger);
    };
    cancels.set(trigger.key, core.clock.schedule(at, run, `scheduled trigger ${trigger.key}`));
  };

  for (const trigger of core.manifest.modules.scheduledTrigger) arm(trigger, core.clock.now() + FIRST_AFTER_MS);
  return () => {
    for (const cancel of cancels.values()) cancel();
  };
};
