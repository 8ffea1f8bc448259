import type { AdminResult } from '../contract/admin';
import type { Ports } from './ports';
import { refusal } from './publish-rules';

/** The one switch (R1): on, the app changes nothing anywhere. It is a version of the rules like any other change. */
export const stopActing = async (
  ports: Pick<Ports, 'clock' | 'rules'>,
  { stop, by }: { readonly stop: boolean; readonly by: string },
): Promise<AdminResult> => {
  try {
    const { rules } = await ports.rules.live();
    if (rules.stopActing === stop)
      return { done: true, sentence: stop ? 'Meridian has stopped already.' : 'Meridian was not stopped.' };
    const next = { ...rules, stopActing: stop, version: rules.version + 1 };
    await ports.rules.publish(next, { by, note: stop ? 'stop acting' : 'act again', at: ports.clock.now() });
    return {
      done: true,
      sentence: stop ? 'Meridian changes nothing until you switch it on again.' : 'Meridian acts again.',
    };
  } catch (error) {
    return refusal(error);
  }
};
