import type { AdminResult } from '../contract/admin';
import { InvalidInput } from '../domain/errors';
import { InvalidRules } from '../domain/rules/invalid-rules';
import { parseRules } from '../domain/rules/parse-rules';
import type { Ports } from './ports';

export interface Publishing {
  readonly document: unknown;
  readonly note: string;
  /** Version the admin started from; absent = whatever is live. */
  readonly basedOn?: number;
  readonly by: string;
}

/** Publishes a rules document as the next version: the whole of it, or nothing and every fault with its path. */
export const publishRules = async (
  ports: Pick<Ports, 'clock' | 'rules'>,
  { document, note, basedOn, by }: Publishing,
): Promise<AdminResult> => {
  try {
    const { rules: live } = await ports.rules.live();
    if (basedOn !== undefined && basedOn !== live.version) {
      throw new InvalidInput(
        'basedOn',
        `somebody published version ${live.version} meanwhile: load it and make your change again`,
      );
    }
    const rules = { ...parseRules(document), version: live.version + 1 };
    await ports.rules.publish(rules, { by, note, at: ports.clock.now() });
    return { done: true, sentence: `Version ${rules.version} is live.` };
  } catch (error) {
    return refusal(error);
  }
};

/** Bad input is an answer; everything else goes on to the boundary. */
export const refusal = (error: unknown): AdminResult => {
  if (error instanceof InvalidRules) return { done: false, faults: error.faults };
  if (error instanceof InvalidInput) return { done: false, faults: [{ field: error.field, reason: error.reason }] };
  throw error;
};
