import type { DraftCheck, TableChecked } from '../contract/rules-versions';
import { checkForwarding } from '../domain/routing/check/check-forwarding';
import { bytesOf, LARGEST_RULES_BYTES } from '../domain/rules/checks/check-size';
import { diffRules } from '../domain/rules/diff-rules';
import { parseForwarding } from '../domain/rules/parse-forwarding';
import { parseRules } from '../domain/rules/parse-rules';
import type { Rules } from '../domain/rules/rules';
import type { Ports } from './ports';
import { draftLine, draftNamed, draftOvertaken } from './draft-line';
import { refusal } from './refusal';

const NOTHING = { findings: [], undecided: [] } as const;

/**
 * Checks a draft: every fault with its path, and when there is none what an admin should know of its table, with
 * example tickets. Without faults it counts as checked until the next change.
 * @throws InvalidInput when there is no such draft, or somebody changed it during the check.
 */
export const checkDraft = async (ports: Pick<Ports, 'clock' | 'rules' | 'drafts'>, id: string): Promise<DraftCheck> => {
  const draft = await draftNamed(ports, id);
  const { rules: live } = await ports.rules.live();
  const read = readDraft(draft.document);
  const changes = diffRules(live, { ...Object(draft.document), stopActing: live.stopActing });
  const told = { changes, bytes: bytesOf(draft.document), limitBytes: LARGEST_RULES_BYTES };
  if ('faults' in read) return { draft: draftLine(draft), faults: read.faults, ...NOTHING, ...told };
  const checked = { ...draft, state: 'checked' as const };
  if (draft.state === 'draft' && !(await ports.drafts.change(checked, draft.revision))) throw draftOvertaken();
  return { draft: draftLine(checked), faults: [], ...checkForwarding(read.rules.forwarding), ...told };
};

const readDraft = (document: unknown): { readonly rules: Rules } | Pick<DraftCheck, 'faults'> => {
  try {
    return { rules: parseRules(document) };
  } catch (error) {
    return { faults: refusal(error).faults };
  }
};

/** The same checks for a table alone, while it is being edited. */
export const checkTable = (forwarding: unknown): TableChecked => {
  try {
    return { faults: [], ...checkForwarding(parseForwarding(forwarding)) };
  } catch (error) {
    return { faults: refusal(error).faults, ...NOTHING };
  }
};
