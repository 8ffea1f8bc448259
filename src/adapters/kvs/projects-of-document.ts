import * as v from 'valibot';
import { MODES } from '../../domain/rules/rules';
import type { LiveRules } from '../../ports/rules-store';

const projectMode = v.object({
  mode: v.picklist(MODES),
  since: v.pipe(v.string(), v.transform(Date.parse), v.number()),
});
const modes = v.object({ projects: v.record(v.string(), projectMode) });

/**
 * Project modes in the live document, read apart from its rules: a damaged document must not switch a project off.
 * @returns null when they cannot be read.
 */
export const projectsOfDocument = (document: unknown): LiveRules['projects'] => {
  const found = v.safeParse(modes, document);
  return found.success ? found.output.projects : null;
};
