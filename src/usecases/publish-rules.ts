import type { AdminResult } from '../contract/admin';
import { parseRules } from '../domain/rules/parse-rules';
import type { Ports } from './ports';
import { publishNext } from './publish-next';
import { refusal } from './refusal';
import { rulesOfVersion } from './rules-of-version';

export interface Publishing {
  readonly document: unknown;
  readonly note: string;
  /** Version the admin started from; absent = whatever is live. */
  readonly basedOn?: number;
  readonly by: string;
}

/** Publishes a rules document as the next version: the whole of it, or nothing and every fault with its path. */
export const publishRules = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'history'>,
  { document, note, basedOn, by }: Publishing,
): Promise<AdminResult> => {
  try {
    const rules = parseRules(document);
    const base = await rulesOfVersion(ports, basedOn ?? 'live');
    return await publishNext(ports, { rules, base: base.rules, by, note });
  } catch (error) {
    return refusal(error);
  }
};
