import { instantOf } from '../../src/domain/instant';
import type { Person } from '../../src/domain/people/person';
import { DEFAULT_RULES } from '../../src/domain/rules/default-rules';
import type { Rules } from '../../src/domain/rules/rules';
import { DEMO_ROTA } from './demo-rota';
import { STAFF } from './staff';

const people: readonly Person[] = STAFF.map((member) => ({
  account: member.account,
  name: member.name,
  desk: member.desk,
  team: member.team,
  roles: member.roles,
  department: member.department,
  languages: member.languages,
  absences: member.absences.map(({ start, end, because }) => ({
    start: instantOf(start),
    end: instantOf(end),
    because,
  })),
  mayAnswerCustomers: member.mayAnswerCustomers,
  active: true,
  ...(member.phone === undefined ? {} : { phone: member.phone }),
}));

const COORDINATORS: Readonly<Record<string, string>> = {
  support: 'miriam-hollerbach',
  'incident-management': 'jana-weiss',
  'learning-consulting': 'petra-schuh',
};

/** The app's own rules, with the people, the coordinators and the rota of the demo organisation. */
export const demoRules = (): Rules => ({
  ...DEFAULT_RULES,
  teams: DEFAULT_RULES.teams.map((team) => {
    const coordinator = COORDINATORS[team.id];
    return coordinator === undefined ? team : { ...team, coordinator };
  }),
  people,
  onCall: DEMO_ROTA,
  settings: { ...DEFAULT_RULES.settings, phoneNumber: '+49 681 5550 999', taskProject: 'DEV' },
});
