import { findBrowser } from '../../../tools/browser/find-browser';
import { agent } from './flows/agent';
import { appPages } from './flows/app-pages';
import { everyRoom } from './flows/every-room';
import { firstScreen } from './flows/first-screen';
import { portal } from './flows/portal';
import { storiesAndLog } from './flows/stories-and-log';
import { openVisit, type Visit } from './open-visit';

const inBrowser = findBrowser() === undefined ? describe.skip : describe;

jest.setTimeout(60_000);

// One world and one browser for all: what each flow needs it begins anew.
inBrowser('the page of the sandbox (needs Chromium, Chrome or Edge)', () => {
  let visit: Visit;
  const visiting = () => visit;
  beforeAll(async () => {
    visit = await openVisit();
  });
  afterAll(async () => {
    await visit.close();
  });

  describe('the first screen', () => firstScreen(visiting));
  describe('the portal', () => portal(visiting));
  describe('the agent’s screens', () => agent(visiting));
  describe('the pages of the app', () => appPages(visiting));
  describe('stories and log', () => storiesAndLog(visiting));
  describe('every room', () => everyRoom(visiting));
});
