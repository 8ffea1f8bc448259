import type { AdminResult } from '../contract/admin';
import type { Ports } from './ports';

/** Others may publish at the same time; the switch is tried until it is set. */
const TRIES = 10;

/** The one switch (R1): on, the app changes nothing anywhere. It is a version of the rules that no other one undoes. */
export const stopActing = async (
  ports: Pick<Ports, 'clock' | 'rules'>,
  { stop, by }: { readonly stop: boolean; readonly by: string },
): Promise<AdminResult> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const live = await ports.rules.live();
    if (live.rules.stopActing === stop)
      return { done: true, sentence: stop ? 'Meridian has stopped already.' : 'Meridian was not stopped.' };
    const next = { ...live.rules, stopActing: stop };
    const note = stop ? 'stop acting' : 'act again';
    if ((await ports.rules.publish(live, next, { by, note, at: ports.clock.now() })) === null) continue;
    const sentence = stop ? 'Meridian changes nothing until you switch it on again.' : 'Meridian acts again.';
    return { done: true, sentence };
  }
  const reason = 'others change the rules all the time: press it again';
  return { done: false, faults: [{ field: 'stopActing', reason }] };
};
