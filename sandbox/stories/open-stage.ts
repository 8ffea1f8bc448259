import { existsSync } from 'node:fs';
import path from 'node:path';
import { MINUTE_MS } from '../../src/domain/instant';
import { createPlatform } from '../forge/create-platform';
import { createVirtualClock } from '../forge/virtual-clock';
import { createSite } from '../jira/create-site';
import type { Site } from '../jira/site';
import { badlyConfiguredSite } from '../world/badly-configured-site';
import { demoCustomers } from '../world/demo-customers';
import { demoRules } from '../world/demo-rules';
import { demoSite } from '../world/demo-site';
import { setUp } from './set-up';
import type { Stage } from './stage';
import type { Story } from './story';
import { readStoryTime } from './story-time';

/** Where Atlassian's OpenAPI documents may stand beside the project; without them requests are not checked against them. */
const OPENAPI = '../shared/openapi';
/** The app is installed and set up this long before a story starts. */
const LEAD_MS = 10 * MINUTE_MS;

export interface PlayOptions {
  /** Folder with the app's `manifest.yml` and `src/`. */
  readonly appRoot: string;
}

/**
 * Builds the story's site and platform, installs the app, sets it up as an admin would and lets the clock come
 * to the start. The caller disposes `stage.platform`.
 */
export const openStage = async (story: Story, options: PlayOptions): Promise<Stage> => {
  const start = readStoryTime(story.start, story.zone);
  const clock = createVirtualClock(start - LEAD_MS);
  const definition = (story.site === 'badly configured' ? badlyConfiguredSite : demoSite)(start);
  let appAccount: string | undefined;
  const openApiFolder = path.join(options.appRoot, OPENAPI);
  const bare = createSite(definition, clock, existsSync(openApiFolder) ? { openApiFolder } : {});
  const site: Site = {
    ...bare,
    installApp: (app) => {
      const installed = bare.installApp(app);
      appAccount = installed.accountId;
      return installed;
    },
  };
  const platform = await createPlatform({ site, clock, appRoot: options.appRoot, seed: story.seed ?? 1 });
  const fresh = story.site === 'fresh';
  const stage: Stage = {
    story,
    platform,
    site,
    appAccount: undefined,
    tickets: new Map(),
    lastTicket: undefined,
    answer: undefined,
    callsBefore: 0,
    rules: fresh ? undefined : demoRules(),
    customers: fresh ? [] : demoCustomers(),
    ruleNames: new Map(),
    told: [],
    deeds: [],
    openBefore: (definition.issues ?? []).map((issue) => issue.key),
  };
  try {
    await platform.install();
    await platform.settle();
    stage.appAccount = appAccount;
    await setUp(stage);
    await clock.advanceTo(start);
  } catch (error) {
    await platform.dispose();
    throw error;
  }
  return stage;
};
