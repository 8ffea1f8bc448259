import type { RulesStore } from '../../ports/rules-store';
import { enabledSince } from './enabled-since';
import { readLiveDocument } from './live-document';
import { projectsOfDocument } from './projects-of-document';

/** Project modes without the rules: the sweep asks for no more, and carries no more. */
export const knownProjects: RulesStore['knownProjects'] = (now) =>
  enabledSince(async () => ({ projects: projectsOfDocument(await readLiveDocument()) }), now);
