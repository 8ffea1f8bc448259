import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { DEFAULT_RULES } from '../../domain/rules/default-rules';
import type { Rules } from '../../domain/rules/rules';
import type { LiveRules } from '../../ports/rules-store';
import { calling } from './calling';
import { lastGoodVersion } from './last-good-version';
import { readLiveDocument } from './live-document';
import { projectsOfDocument } from './projects-of-document';
import { readPublication } from './read-publication';
import { rulesIn } from './stored-version';

/** Project modes once more, for the day on which the live document is damaged. */
export const MODES_COPY = 'projects';

const revised = v.object({ revision: v.pipe(v.number(), v.integer()) });

/** The live rules; where they are missing or damaged, the last version that can be read. Mostly one read. */
export const readLive = async (): Promise<LiveRules> => {
  const value = await readLiveDocument();
  const projects = projectsOfDocument(value) ?? (await copiedModes());
  const told = v.safeParse(revised, value);
  const rules = rulesIn(value);
  if (rules !== null && told.success) return { rules, projects, revision: told.output.revision };
  const { revision, number } = await readPublication();
  if (rules !== null) return { rules, projects, revision };
  const last = (await lastGoodVersion(number)) ?? DEFAULT_RULES;
  const untouched = value === undefined && last === DEFAULT_RULES;
  return { rules: last, projects, revision, ...(untouched ? {} : damaged(last, value)) };
};

const copiedModes = async (): Promise<LiveRules['projects']> =>
  projectsOfDocument(await calling('get projects', () => kvs.get<unknown>(MODES_COPY)));

const damaged = (last: Rules, value: unknown): Pick<LiveRules, 'damaged'> => ({
  damaged: `The live rules are ${value === undefined ? 'missing' : 'damaged'}: version ${last.version} decides until an admin publishes again.`,
});
