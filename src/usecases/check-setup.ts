import type { ProjectSetup } from '../contract/setup';
import type { SeenRoutes } from '../domain/setup/find-telling';
import { setupFindings } from '../domain/setup/setup-findings';
import type { SetupFinding } from '../domain/setup/setup-finding';
import type { Ports } from './ports';

/** What is looked at, so that a list without findings means something. */
const CHECKED = [
  'permissions of the app',
  'fields of the rules: mapped, there, on screens',
  'Clarified type, Severity, assignee and priority on the screens',
  'mapped people: accounts open, assignable in the project',
  'on call: rota, duty managers, last resort',
  'how a person on call is reached: confirmed test rings, health of the routes, the field of the automation',
  'read-only fields of Meridian on the newest tickets (on which view screens they stand no app may see: open a ticket and look)',
  'default assignee',
  'other apps and automations on the latest new tickets',
];

/** What keeps the rules from being carried out in a project, each with its cure. It only reads. */
export const checkSetup = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'siteLook' | 'routes'>,
  projectKey: string,
): Promise<ProjectSetup> => {
  const { rules } = await ports.rules.live();
  const seen = await ports.siteLook.project(
    projectKey,
    rules.people.map(({ account }) => account),
  );
  const findings =
    seen === null
      ? [invisible(projectKey)]
      : setupFindings(seen, rules, { routes: await seenRoutes(ports), now: ports.clock.now() });
  return { projectKey, findings, checked: seen === null ? ['whether the project is visible'] : CHECKED };
};

const seenRoutes = async ({ routes }: Pick<Ports, 'routes'>): Promise<SeenRoutes> => ({
  health: await routes.health(),
  rings: await routes.rings(),
});

const invisible = (key: string): SetupFinding => ({
  check: 'permission',
  weight: 'stops',
  sentence: `Meridian cannot see the project ${key}: it does not exist, or the app may not browse it.`,
  cure: `Check the key, and give the app “Browse Projects” in the permission scheme of ${key}.`,
});
