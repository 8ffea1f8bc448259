import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { InvalidInput } from '../../domain/errors';
import { isoOf, type Instant } from '../../domain/instant';
import { DEFAULT_RULES } from '../../domain/rules/default-rules';
import { parseRules } from '../../domain/rules/parse-rules';
import { MODES, type Rules } from '../../domain/rules/rules';
import type { LiveRules, ProjectMode, RulesStore } from '../../ports/rules-store';
import { calling, isCode } from './calling';

const LIVE = 'rules:live';
/** How many older versions are tried before the rules inside the app decide. */
const VERSIONS_TRIED = 3;

const projectMode = v.object({ mode: v.picklist(MODES), since: v.string() });
const live = v.object({ number: v.number(), rules: v.unknown() });
const modes = v.object({ projects: v.record(v.string(), projectMode) });

/** Rules in the store: `rules:live` is number, document and project modes in one read; `rules:<n>` is history. */
export const createRulesStore = (writeProjectMode: (key: string, mode: ProjectMode) => Promise<void>): RulesStore => ({
  live: readLive,
  publish: async (rules, meta) => {
    try {
      await calling('set rules', () =>
        kvs.set(`rules:${rules.version}`, { rules, ...meta, at: isoOf(meta.at) }, { keyPolicy: 'FAIL_IF_EXISTS' }),
      );
    } catch (error) {
      if (!isCode(error, 'KEY_CONFLICT')) throw error;
      throw new InvalidInput(
        'version',
        `version ${rules.version} was published by somebody else meanwhile: load the live rules and try again`,
      );
    }
    const { projects } = await readLive();
    await writeLive(rules, projects);
  },
  setProject: async (projectKey, mode) => {
    const { rules, projects } = await readLive();
    await writeProjectMode(projectKey, mode);
    await writeLive(rules, { ...projects, [projectKey]: mode });
  },
});

const writeLive = async (rules: Rules, projects: LiveRules['projects']): Promise<void> => {
  const stored = Object.fromEntries(
    Object.entries(projects).map(([key, one]) => [key, { ...one, since: isoOf(one.since) }]),
  );
  await calling('set rules:live', () => kvs.set(LIVE, { number: rules.version, rules, projects: stored }));
};

const readLive = async (): Promise<LiveRules> => {
  const value = await calling('get rules:live', () => kvs.get<unknown>(LIVE));
  if (value === undefined) return { rules: DEFAULT_RULES, projects: {} };
  const projects = projectsOf(value);
  const document = v.safeParse(live, value);
  const rules = document.success ? parsed(document.output.rules) : null;
  if (rules !== null) return { rules, projects };
  const last = await lastGood(document.success ? document.output.number : 0);
  return {
    rules: last,
    projects,
    damaged: `the live rules cannot be read; version ${last.version} decides until an admin publishes again`,
  };
};

/** Project modes are read apart from the rules: a damaged document must not switch a project off. */
const projectsOf = (value: unknown): Readonly<Record<string, ProjectMode>> => {
  const found = v.safeParse(modes, value);
  if (!found.success) return {};
  return Object.fromEntries(
    Object.entries(found.output.projects).map(([key, { mode, since }]): readonly [string, ProjectMode] => [
      key,
      { mode, since: instant(since) },
    ]),
  );
};

const instant = (iso: string): Instant => (Number.isNaN(Date.parse(iso)) ? 0 : Date.parse(iso));

const parsed = (value: unknown): Rules | null => {
  try {
    return parseRules(value);
  } catch {
    return null;
  }
};

const lastGood = async (number: number): Promise<Rules> => {
  for (let version = number; version > Math.max(1, number - VERSIONS_TRIED); version -= 1) {
    const entry = v.safeParse(
      v.object({ rules: v.unknown() }),
      await calling('get rules', () => kvs.get<unknown>(`rules:${version}`)),
    );
    const rules = entry.success ? parsed(entry.output.rules) : null;
    if (rules !== null) return rules;
  }
  return DEFAULT_RULES;
};
