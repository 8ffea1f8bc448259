import { isOwnColumn } from '../rules/known-names';
import { ASKED_NAMES } from './asked-names';
import type { Rules } from '../rules/rules';
import type { SeenField, SeenProject } from './seen-project';
import type { SetupFinding } from './setup-finding';

/** Fields that agents fill in on an incident; without them nothing can be clarified. */
const AGENTS_FILL = ['clarified-type', 'severity'];
/** Fields of Jira itself that the app sets beside the ticket's memory. */
const APP_SETS = ['assignee', 'priority'];

const isCalled = (field: SeenField, names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === field.name.toLowerCase());

/** Names that the rules really ask for. */
const askedNames = ({ forwarding, mapping }: Rules): readonly string[] => {
  const columns = forwarding.flatMap(({ when }) => Object.keys(when));
  const own = columns.flatMap((column) => (column.startsWith('mapped.') ? [column.slice('mapped.'.length)] : []));
  const known = Object.entries(ASKED_NAMES).flatMap(([name, { needed }]) => (needed ? [name] : []));
  return [...new Set([...known, ...own, ...Object.keys(mapping.fields).filter(isOwnColumn)])];
};

/** What the rules ask for and no field of this project can answer; fields that nobody could fill in. */
export const findFields = (project: SeenProject, rules: Rules): readonly SetupFinding[] => [
  ...unmapped(project, rules),
  ...notOffered(project, rules),
  ...offScreen(project),
  ...notCarried(project),
];

const unmapped = ({ siteFields }: SeenProject, rules: Rules): readonly SetupFinding[] =>
  askedNames(rules).flatMap((name): readonly SetupFinding[] => {
    const names = rules.mapping.fields[name] ?? [];
    if (siteFields.some((field) => isCalled(field, names))) return [];
    const usedFor = ASKED_NAMES[name]?.usedFor ?? 'a column of the forwarding table';
    const looked = names.length === 0 ? 'no field is mapped' : `none is called ${names.slice(0, 2).join(' or ')}`;
    return [
      {
        check: 'mapping',
        weight: 'hampers',
        sentence: `No field answers “${name}” (${usedFor}): ${looked}.`,
        cure: `Make a field for it, or map “${name}” to the field that your site has.`,
      },
    ];
  });

/** What only an incident is asked. */
const OF_INCIDENTS = ['productive', 'canWork', 'since', 'dataBreachSuspected'];

/** A field of the site that nobody can fill in: incidents must ask for theirs, for others one type is enough. */
const notOffered = ({ key, siteFields, types }: SeenProject, rules: Rules): readonly SetupFinding[] =>
  askedNames(rules).flatMap((name): readonly SetupFinding[] => {
    const names = rules.mapping.fields[name] ?? [];
    const field = siteFields.find((one) => isCalled(one, names));
    if (field === undefined) return [];
    const incidents = rules.mapping.filedAs.incident.map((one) => one.toLowerCase());
    const asking = types.filter((type) => incidents.includes(type.name.toLowerCase()));
    const lacking = (OF_INCIDENTS.includes(name) && asking.length > 0 ? asking : types).filter(
      ({ onScreen }) => !onScreen.some(({ id }) => id === field.id),
    );
    if (lacking.length < (OF_INCIDENTS.includes(name) ? 1 : types.length)) return [];
    const where = lacking.map((type) => type.name).join(', ') || 'any type';
    return [
      {
        check: 'field missing',
        weight: 'hampers',
        sentence: `“${field.name}” exists on the site and is not on the screens of ${where} in ${key}: “${name}” stays unanswered there.`,
        cure: `Add “${field.name}” to these screens and to the request forms of ${key}.`,
      },
    ];
  });

/** The app's read-only fields stand on no screen to fill in: whether a project has them is seen on its tickets. */
const notCarried = ({ key, style, siteFields, carried }: SeenProject): readonly SetupFinding[] => {
  if (carried === null || style === 'team-managed') return [];
  const missing = siteFields.filter(
    ({ id, own }) => own !== undefined && !AGENTS_FILL.includes(own) && !carried.includes(id),
  );
  if (missing.length === 0) return [];
  return [
    {
      check: 'field not associated',
      weight: 'hampers',
      sentence: `Tickets of ${key} do not have ${missing.map(({ name }) => `“${name}”`).join(', ')}: what Meridian writes there is seen by nobody.`,
      cure: `Add ${key} to the context of these fields, and put them on the screen on which tickets are viewed.`,
    },
  ];
};

const offScreen = ({ key, siteFields, types, permissions }: SeenProject): readonly SetupFinding[] => {
  const wanted = siteFields.filter(
    ({ id, own }) =>
      AGENTS_FILL.includes(own ?? '') ||
      // Without the permission Jira hides the assignee: then the permission is the finding.
      (APP_SETS.includes(id) && (id !== 'assignee' || permissions['Assign Issues'] === true)),
  );
  return wanted.flatMap((field): readonly SetupFinding[] => {
    const lacking = types.filter(({ onScreen }) => !onScreen.some(({ id }) => id === field.id));
    if (lacking.length === 0) return [];
    return [
      {
        check: 'field not on screen',
        weight: field.own === undefined ? 'hampers' : 'stops',
        sentence: `“${field.name}” is not on the screens of ${lacking.map(({ name }) => name).join(', ')} in ${key}: nobody can set it there.`,
        cure: `Add “${field.name}” to these screens.`,
      },
    ];
  });
};
