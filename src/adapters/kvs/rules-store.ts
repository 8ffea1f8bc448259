import { isoOf } from '../../domain/instant';
import type { Rules } from '../../domain/rules/rules';
import type { LiveRules, ProjectMode, RulesStore } from '../../ports/rules-store';
import { VendorFailed } from '../../ports/vendor-failed';
import type { ProjectModes } from '../jira/project-mode';
import { knownProjects } from './known-projects';
import { LIVE } from './live-document';
import { MODES_COPY, readLive } from './read-live';
import { writeLive, type LiveWrite } from './publication';
import { readPublication } from './read-publication';
import { versionWrites } from './version-writes';

/** How often the mode of a project is tried when others change the live document at the same time. */
const TRIES = 5;

/** Rules in the store: `rules:live` is number, document and project modes in one read; `rules:<n>` is history. */
export const createRulesStore = (projectModes: ProjectModes): RulesStore => ({
  live: readLive,
  modeOf: projectModes.read,
  knownProjects,
  publish: async (from, rules, meta) => {
    const { revision } = from;
    const publication = await readPublication();
    if (publication.revision !== revision) return null;
    const next = { ...rules, version: Math.max(publication.number, rules.version) + 1 };
    const to = { revision: revision + 1, number: next.version };
    const writes = [liveWrite(to.revision, next, modesOf(from)), ...versionWrites(next, meta)];
    return (await writeLive(publication, to, writes)) ? next.version : null;
  },
  setProject: async (projectKey, mode) => {
    await projectModes.write(projectKey, mode);
    for (let tried = 0; tried < TRIES; tried += 1) if (await noteProject(projectKey, mode)) return;
    throw new VendorFailed(409, `KVS set the mode of ${projectKey}`, {
      detail: 'others change the rules all the time',
    });
  },
});

/** The live document with one project's mode; false when somebody changed it meanwhile. */
const noteProject = async (projectKey: string, mode: ProjectMode): Promise<boolean> => {
  const live = await readLive();
  const publication = await readPublication();
  if (publication.revision !== live.revision) return false;
  const modes = modesOf(live);
  const all = modes === null ? null : { ...modes, [projectKey]: mode };
  const to = { ...publication, revision: live.revision + 1 };
  const copy = all === null ? [] : [{ key: MODES_COPY, value: { projects: storedModes(all) } }];
  return writeLive(publication, to, [liveWrite(to.revision, live.rules, all), ...copy]);
};

/** Before the first change no project has a mode; afterwards, unreadable modes stay unknown and are not written as none. */
const modesOf = ({ projects, revision }: LiveRules): LiveRules['projects'] => projects ?? (revision === 0 ? {} : null);

const storedModes = (projects: NonNullable<LiveRules['projects']>): object =>
  Object.fromEntries(Object.entries(projects).map(([key, { mode, since }]) => [key, { mode, since: isoOf(since) }]));

/** Modes that nobody can read are left out: each project's own property goes on telling its mode. */
const liveWrite = (revision: number, rules: Rules, projects: LiveRules['projects']): LiveWrite => ({
  key: LIVE,
  value: {
    number: rules.version,
    revision,
    rules,
    ...(projects === null ? {} : { projects: storedModes(projects) }),
  },
});
