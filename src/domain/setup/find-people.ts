import { isAbsent } from '../people/is-absent';
import type { Instant } from '../instant';
import type { Person } from '../people/person';
import type { Rules } from '../rules/rules';
import type { SeenProject } from './seen-project';
import type { SetupFinding } from './setup-finding';

/** People whom the rules name and Jira would refuse. */
export const findPeople = (
  { key, assignable, closedAccounts }: SeenProject,
  { people }: Rules,
): readonly SetupFinding[] => {
  if (people.length === 0)
    return [
      {
        check: 'person',
        weight: 'stops',
        sentence: 'Nobody is mapped: tickets get a team and no person.',
        cure: 'Map the people of the desks in the rules.',
      },
    ];
  return people
    .filter(({ active }) => active)
    .flatMap((person): readonly SetupFinding[] => {
      if (closedAccounts.includes(person.account)) return [closed(person)];
      if (!person.mayAnswerCustomers || assignable.includes(person.account)) return [];
      return [
        {
          check: 'person',
          weight: 'hampers',
          sentence: `${person.name} (${person.desk}) cannot be assigned in ${key}: tickets would go to somebody else.`,
          cure: `Give ${person.name} an agent licence and “Assignable User” in ${key}, or take away “may answer customers” in the rules.`,
        },
      ];
    });
};

const closed = ({ name, desk }: Person): SetupFinding => ({
  check: 'person',
  weight: 'hampers',
  sentence: `The account of ${name} (${desk}) is closed, the rules still name ${name}.`,
  cure: `Switch ${name} to inactive in the rules, and hand on their shifts.`,
});

/** Whether an alert would reach somebody. */
export const findOnCall = ({ closedAccounts }: SeenProject, rules: Rules, now: Instant): readonly SetupFinding[] => {
  const { people, onCall } = rules;
  if (people.length === 0) return [];
  const there = (account: string): boolean =>
    people.some((one) => one.account === account && one.active) && !closedAccounts.includes(account);
  const rota = onCall.layers.flatMap(({ rotation }) => rotation.members.at(-1)?.turns.flat() ?? []);
  const managers = people.filter(({ roles }) => roles.includes('incident manager'));
  const last = people.find(({ account }) => account === onCall.lastResort);
  return [
    ...(rota.some(there)
      ? []
      : [
          finding(
            'Nobody is in the on-call rota: while no desk is open an alert goes straight to the last resort.',
            'Put people into a rota.',
          ),
        ]),
    ...(managers.some(({ account }) => there(account))
      ? []
      : [
          finding(
            'No desk has an incident manager: while desks are open an alert finds nobody on duty.',
            'Give somebody the role “incident manager”.',
          ),
        ]),
    ...(last === undefined || !there(last.account) || isAbsent(last, now)
      ? [
          finding(
            'Nobody who is there is the last resort: an alert may end in silence.',
            'Name a last resort who can always be reached.',
          ),
        ]
      : []),
  ];
};

const finding = (sentence: string, cure: string): SetupFinding => ({
  check: 'on call',
  weight: 'stops',
  sentence,
  cure,
});
