import type { ProjectSetup } from '../contract/setup';
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
  'default assignee',
  'other apps and automations on the latest new tickets',
];

/** What keeps the rules from being carried out in a project, each with its cure. It only reads. */
export const checkSetup = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'siteLook'>,
  projectKey: string,
): Promise<ProjectSetup> => {
  const { rules } = await ports.rules.live();
  const seen = await ports.siteLook.project(
    projectKey,
    rules.people.map(({ account }) => account),
  );
  const findings = seen === null ? [invisible(projectKey)] : setupFindings(seen, rules, ports.clock.now());
  return { projectKey, findings, checked: seen === null ? ['whether the project is visible'] : CHECKED };
};

const invisible = (key: string): SetupFinding => ({
  check: 'permission',
  weight: 'stops',
  sentence: `Meridian cannot see the project ${key}: it does not exist, or the app may not browse it.`,
  cure: `Check the key, and give the app “Browse Projects” in the permission scheme of ${key}.`,
});
