import type { DraftResult, SaveDraft } from '../contract/rules-versions';
import { InvalidInput } from '../domain/errors';
import { checkSize } from '../domain/rules/checks/check-size';
import type { Draft } from '../domain/rules/draft';
import { InvalidRules } from '../domain/rules/invalid-rules';
import type { Ports } from './ports';
import { draftLine, draftNamed, draftOvertaken } from './draft-line';
import { refusal } from './refusal';

/** Keeps a draft, faulty or not; checking comes later. Only what the store cannot hold is refused. */
export const saveDraft = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'drafts'>,
  wanted: SaveDraft,
  by: string,
): Promise<DraftResult> => {
  try {
    const draft =
      wanted.id === undefined ? await added(ports, wanted, by) : await changed(ports, wanted.id, { wanted, by });
    return { done: true, sentence: 'The draft is saved. Check it before you publish it.', draft: draftLine(draft) };
  } catch (error) {
    return refusal(error);
  }
};

const held = (document: unknown): object => {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new InvalidInput('document', 'must be an object: {...}');
  const [first, ...others] = checkSize(document);
  if (first !== undefined) throw new InvalidRules([first, ...others]);
  return document;
};

const added = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'drafts'>,
  { document, note, basedOn }: SaveDraft,
  by: string,
): Promise<Draft> => {
  const at = ports.clock.now();
  const base = basedOn ?? (await ports.rules.live()).rules.version;
  const id = `${at.toString(36)}-${by.replace(/[^A-Za-z0-9]/g, '').slice(-8)}`;
  const draft: Draft = { id, document: held(document), note, by, at, basedOn: base, state: 'draft', revision: 1 };
  if (!(await ports.drafts.add(draft))) throw draftOvertaken();
  return draft;
};

const changed = async (
  ports: Pick<Ports, 'clock' | 'drafts'>,
  id: string,
  { wanted, by }: { readonly wanted: SaveDraft; readonly by: string },
): Promise<Draft> => {
  const known = await draftNamed(ports, id);
  const draft: Draft = {
    ...known,
    document: held(wanted.document),
    note: wanted.note,
    by,
    at: ports.clock.now(),
    basedOn: wanted.basedOn ?? known.basedOn,
    state: 'draft',
    revision: known.revision + 1,
  };
  const seen = wanted.revision ?? 0;
  if (seen !== known.revision || !(await ports.drafts.change(draft, seen))) throw draftOvertaken();
  return draft;
};
