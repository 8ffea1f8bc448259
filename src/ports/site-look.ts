import type { AccountId } from '../domain/ticket';
import type { SeenField, SeenProject } from '../domain/setup/seen-project';

/** Reads how a site is set up. It changes nothing; admins ask for it, no decision does. */
export interface SiteLook {
  /** Fields of the whole site, Jira's, the site's and the app's. */
  fields(): Promise<readonly SeenField[]>;
  /** A project with what is around it; null when it is not visible to the app. */
  project(projectKey: string, people: readonly AccountId[]): Promise<SeenProject | null>;
}
