import type { ExportedRules, ImportResult } from '../contract/rules-versions';
import { InvalidInput } from '../domain/errors';
import { isoOf } from '../domain/instant';
import { diffRules } from '../domain/rules/diff-rules';
import { parseRules } from '../domain/rules/parse-rules';
import { readRulesFile, writeRulesFile } from '../domain/rules/rules-file';
import type { Ports } from './ports';
import { refusal } from './refusal';
import { rulesOfVersion } from './rules-of-version';
import { saveDraft } from './save-draft';

/** One version as a file. @throws InvalidInput when there is no such version. */
export const exportRules = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'history'>,
  version: number | 'live',
): Promise<ExportedRules> => {
  const { rules } = await rulesOfVersion(ports, version);
  return {
    fileName: `meridian-rules-${rules.version}.json`,
    text: writeRulesFile(rules, isoOf(ports.clock.now())),
  };
};

/**
 * Reads a file into a new draft and says what it would change. Nothing becomes live; a file with faults makes no
 * draft, and every fault is named with its path.
 */
export const importRules = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'drafts'>,
  { text, note, by }: { readonly text: string; readonly note?: string; readonly by: string },
): Promise<ImportResult> => {
  try {
    const { rules: live } = await ports.rules.live();
    const rules = { ...parseRules(readRulesFile(text)), stopActing: live.stopActing };
    const changes = diffRules(live, rules);
    if (changes.length === 0)
      throw new InvalidInput('file', `says the same as version ${live.version}: nothing to import`);
    const saved = await saveDraft(ports, { document: rules, note: note ?? 'imported from a file' }, by);
    if (!saved.done) return saved;
    return { ...saved, sentence: `The file is a draft now; it would change ${changes.length} things.`, changes };
  } catch (error) {
    return refusal(error);
  }
};
