import { kvs, WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import { InvalidInput } from '../../domain/errors';
import { isoOf, MINUTE_MS } from '../../domain/instant';
import { DEFAULT_RULES } from '../../domain/rules/default-rules';
import { readRules } from '../../domain/rules/read-rules';
import type { Rules } from '../../domain/rules/rules';
import type { LiveRules, RulesStore } from '../../ports/rules-store';
import type { ProjectModes } from '../jira/project-mode';
import { calling, isCode } from './calling';
import { knownProjects } from './known-projects';
import { LIVE, readLiveDocument } from './live-document';
import { projectsOfDocument } from './projects-of-document';

const HISTORY = 'rules:';
/** Project modes once more, for the day on which the live document is damaged. */
const MODES_COPY = 'projects';
/** A version that never went live for this long was left behind by a publisher that died. */
const LEFT_BEHIND_MS = MINUTE_MS;
const PAGE = 100;

const held = v.object({ rules: v.unknown() });
const dated = v.object({ at: v.pipe(v.string(), v.transform(Date.parse), v.number()) });

/** Rules in the store: `rules:live` is number, document and project modes in one read; `rules:<n>` is history. */
export const createRulesStore = (projectModes: ProjectModes): RulesStore => ({
  live: readLive,
  modeOf: projectModes.read,
  knownProjects,
  publish: async (rules, meta) => {
    await writeVersion(rules, meta);
    const { projects } = await readLive();
    await writeLive(rules, projects ?? {});
  },
  setProject: async (projectKey, mode) => {
    await projectModes.write(projectKey, mode);
    const { rules, projects } = await readLive();
    const all = { ...projects, [projectKey]: mode };
    await writeLive(rules, all);
    await calling('set projects', () => kvs.set(MODES_COPY, { projects: storedModes(all) }));
  },
});

const writeVersion = async (rules: Rules, meta: Parameters<RulesStore['publish']>[1]): Promise<void> => {
  const key = `${HISTORY}${rules.version}`;
  const entry = { rules, ...meta, at: isoOf(meta.at) };
  try {
    await calling('set rules', () => kvs.set(key, entry, { keyPolicy: 'FAIL_IF_EXISTS' }));
  } catch (error) {
    if (!isCode(error, 'KEY_CONFLICT')) throw error;
    const found = v.safeParse(dated, await calling('get rules', () => kvs.get<unknown>(key)));
    if (!found.success || meta.at - found.output.at < LEFT_BEHIND_MS) {
      const cure = 'load the live rules and make your change again';
      throw new InvalidInput('version', `version ${rules.version} was published by somebody else meanwhile: ${cure}`);
    }
    await calling('set rules', () => kvs.set(key, entry));
  }
};

const storedModes = (projects: NonNullable<LiveRules['projects']>): unknown =>
  Object.fromEntries(Object.entries(projects).map(([key, { mode, since }]) => [key, { mode, since: isoOf(since) }]));

const writeLive = async (rules: Rules, projects: NonNullable<LiveRules['projects']>): Promise<void> => {
  await calling('set rules:live', () =>
    kvs.set(LIVE, { number: rules.version, rules, projects: storedModes(projects) }),
  );
};

const readLive = async (): Promise<LiveRules> => {
  const value = await readLiveDocument();
  const projects = projectsOfDocument(value) ?? (await copiedModes());
  const rules = rulesIn(value);
  if (rules !== null) return { rules, projects };
  const last = await lastGood();
  if (last === null)
    return { rules: DEFAULT_RULES, projects, ...(value === undefined ? {} : damaged(DEFAULT_RULES, value)) };
  return { rules: last, projects, ...damaged(last, value) };
};

const copiedModes = async (): Promise<LiveRules['projects']> =>
  projectsOfDocument(await calling('get projects', () => kvs.get<unknown>(MODES_COPY)));

const damaged = (last: Rules, value: unknown): Pick<LiveRules, 'damaged'> => ({
  damaged: `The live rules are ${value === undefined ? 'missing' : 'damaged'}: version ${last.version} decides until an admin publishes again.`,
});

const rulesIn = (value: unknown): Rules | null => {
  const entry = v.safeParse(held, value);
  if (!entry.success) return null;
  try {
    return readRules(entry.output.rules);
  } catch {
    return null;
  }
};

/** The newest version of the history that can be read. */
const lastGood = async (): Promise<Rules | null> => {
  let newest: Rules | null = null;
  let cursor: string | undefined;
  do {
    const history = await calling('query rules', () => historyPage(cursor));
    for (const { key, value } of history.results) {
      const rules = key === LIVE ? null : rulesIn(value);
      if (rules !== null && rules.version > (newest?.version ?? 0)) newest = rules;
    }
    cursor = history.nextCursor;
  } while (cursor !== undefined);
  return newest;
};

const historyPage = (cursor: string | undefined) => {
  const query = kvs.query().where('key', WhereConditions.beginsWith(HISTORY)).limit(PAGE);
  return (cursor === undefined ? query : query.cursor(cursor)).getMany();
};
