import type { SeenProject } from './seen-project';
import type { SetupFinding } from './setup-finding';

/** Permission on screen → what is lost without it. */
const LOST: Readonly<Record<string, { readonly weight: SetupFinding['weight']; readonly lost: string }>> = {
  'Browse Projects': { weight: 'stops', lost: 'see any ticket' },
  'Edit Issues': { weight: 'stops', lost: 'remember anything on a ticket' },
  'Assign Issues': { weight: 'stops', lost: 'give a ticket to a person' },
  'Add Comments': { weight: 'stops', lost: 'say why, or answer a customer' },
  'Create Issues': { weight: 'hampers', lost: 'make tickets of telephone calls and linked tasks' },
  'Link Issues': { weight: 'hampers', lost: 'link tasks and Development issues' },
  'Administer Projects': { weight: 'stops', lost: 'be switched on in this project' },
};

/** What the app's user may not do in the project. */
export const findAccess = ({ key, permissions }: SeenProject): readonly SetupFinding[] =>
  Object.entries(LOST).flatMap(([name, { weight, lost }]) =>
    permissions[name] === true
      ? []
      : [
          {
            check: 'permission' as const,
            weight,
            sentence: `Meridian lacks “${name}” in ${key}: it cannot ${lost}.`,
            cure: `Give “${name}” to the app (role atlassian-addons-project-access) in the permission scheme of ${key}.`,
          },
        ],
  );

/** Others who act on the same tickets, and a project of which fields of the site are no part. */
export const findOthers = ({ key, style, defaultAssignee, others }: SeenProject): readonly SetupFinding[] => [
  ...(style === 'team-managed'
    ? [
        {
          check: 'team-managed' as const,
          weight: 'hampers' as const,
          sentence: `${key} is team-managed: fields of the site, also Meridian's own, do not exist in it.`,
          cure: `Use a company-managed service project, or make the fields that the rules ask for in ${key} itself.`,
        },
      ]
    : []),
  ...(defaultAssignee === null
    ? []
    : [
        {
          check: 'default assignee' as const,
          weight: 'hampers' as const,
          sentence: `New tickets of ${key} go to ${defaultAssignee} by default, before Meridian decides.`,
          cure: `Set the default assignee of ${key} to Unassigned in the project's details.`,
        },
      ]),
  ...others.map(({ by, did, count, example }) => ({
    check: 'other automation' as const,
    weight: 'hampers' as const,
    sentence: `${by} ${did} on ${count} of the latest new tickets, for example ${example}.`,
    cure:
      did === 'assigned'
        ? `Switch off the automation rule that assigns in ${key}: two that assign undo each other.`
        : `Switch off the automation rule that answers in ${key}, or customers get two messages.`,
  })),
];
