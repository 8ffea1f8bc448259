import type { PublishResult, Refused } from '../contract/rules-versions';
import { InvalidInput } from '../domain/errors';
import { parseRules } from '../domain/rules/parse-rules';
import type { Ports } from './ports';
import { draftNamed, draftOvertaken } from './draft-line';
import { publishNext } from './publish-next';
import { refusal } from './refusal';
import { rulesOfVersion } from './rules-of-version';

export interface PublishDraft {
  readonly id: string;
  /** The revision that was checked and seen. */
  readonly revision: number;
  /** Instead of the draft's own. */
  readonly note?: string;
  readonly by: string;
}

/** Makes a checked draft live; the draft goes when it is. Refused, it stays as it is. */
export const publishDraft = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'history' | 'drafts'>,
  { id, revision, note, by }: PublishDraft,
): Promise<PublishResult> => {
  try {
    const draft = await draftNamed(ports, id);
    if (draft.revision !== revision) throw draftOvertaken();
    if (draft.state !== 'checked') throw new InvalidInput('id', 'this draft is not checked: check it first');
    const base = await rulesOfVersion(ports, draft.basedOn);
    const rules = parseRules(draft.document);
    const result = await publishNext(ports, { rules, base: base.rules, by, note: note ?? draft.note });
    if (result.done) await ports.drafts.remove(id, revision);
    return result;
  } catch (error) {
    return refusal(error);
  }
};

/** Throws a draft away, when it is the one that was seen. */
export const discardDraft = async (
  ports: Pick<Ports, 'drafts'>,
  { id, revision }: Pick<PublishDraft, 'id' | 'revision'>,
): Promise<{ readonly done: true; readonly sentence: string } | Refused> => {
  try {
    await draftNamed(ports, id);
    if (!(await ports.drafts.remove(id, revision))) throw draftOvertaken();
    return { done: true, sentence: 'The draft is discarded.' };
  } catch (error) {
    return refusal(error);
  }
};
