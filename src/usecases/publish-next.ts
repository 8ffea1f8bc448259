import type { PublishResult } from '../contract/rules-versions';
import { diffRules } from '../domain/rules/diff-rules';
import type { Rules } from '../domain/rules/rules';
import type { LiveRules } from '../ports/rules-store';
import type { Ports } from './ports';

export interface NextVersion {
  /** What becomes live; its number and *Stop acting* are those of the store, whatever stands in it. */
  readonly rules: Rules;
  /** The rules that the change was made from. */
  readonly base: Rules;
  readonly by: string;
  readonly note: string;
}

/** Switches and project modes may be changed by others all the time; then it is tried again. */
const TRIES = 5;
/** Changes of somebody else that are named in the refusal. */
const NAMED = 3;

/**
 * Makes rules live as the next version, when nobody else changed them since `base`: the second of two admins is
 * told, and what. Only *Stop acting* and the modes of projects may have changed meanwhile, they stay as they are.
 */
export const publishNext = async (
  ports: Pick<Ports, 'clock' | 'rules'>,
  { rules, base, by, note }: NextVersion,
): Promise<PublishResult> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const live = await ports.rules.live();
    if (live.rules.version !== base.version && !onlySwitched(base, live.rules)) return conflict(base, live);
    const next = { ...rules, stopActing: live.rules.stopActing };
    const version = await ports.rules.publish(live, next, { by, note, at: ports.clock.now() });
    if (version !== null) return { done: true, sentence: `Version ${version} is live.`, version };
  }
  const reason = 'is being changed by others all the time: try again in a minute';
  return { done: false, faults: [{ field: 'live rules', reason }] };
};

const withoutSwitch = (rules: Rules): Rules => ({ ...rules, stopActing: false });

const onlySwitched = (base: Rules, live: Rules): boolean =>
  base.stopActing !== live.stopActing && diffRules(withoutSwitch(base), withoutSwitch(live)).length === 0;

const conflict = (base: Rules, { rules: live }: LiveRules): PublishResult => {
  const { version } = live;
  const theirs = diffRules(base, live);
  const more = theirs.length > NAMED ? ` and ${theirs.length - NAMED} more` : '';
  const reason = `somebody published version ${version} meanwhile (${theirs.slice(0, NAMED).join('; ') || 'it says the same'}${more}): load it and make your change again`;
  return { done: false, faults: [{ field: 'basedOn', reason }] };
};
