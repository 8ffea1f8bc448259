import type { Manifest } from './manifest-shape';

/** Properties that a UI module may have; Atlassian's validator lets any other one through (reference, 4.3). */
const UI_PROPERTIES = new Set([
  'key',
  'title',
  'label',
  'name',
  'description',
  'type',
  'readOnly',
  'view',
  'edit',
  'resource',
  'render',
  'resolver',
  'dynamicProperties',
  'icon',
  'status',
  'layout',
  'useAsConfig',
  'viewportSize',
  'pages',
  'unlicensedAccess',
  'displayConditions',
  'allowMultiple',
  'useAsConfig',
  'collection',
]);
const UNLICENSED = new Set(['unlicensed', 'customer', 'anonymous']);
const EDIT_EXPERIENCES = new Set([
  'issue-create',
  'issue-view',
  'portal-request',
  'list-view',
  'issue-bulk-edit',
  'csm-contact-form',
]);
const UI_MODULE = /^(jira:(?!entityProperty)|jiraServiceManagement:)/;

const MOST = { scheduled: 5, fiveMinute: 1, entities: 20, rangeAttributes: 1, memoryMB: 1024 };

/** Mistakes that the platform refuses or punishes, and that Atlassian's own validator lets through; one line each. */
export const manifestFaults = (manifest: Manifest): readonly string[] => [
  ...runtimeFaults(manifest),
  ...triggerFaults(manifest),
  ...storageFaults(manifest),
  ...uiFaults(manifest),
];

const runtimeFaults = ({ app, modules }: Manifest): readonly string[] => {
  const fiveMinute = modules.scheduledTrigger.filter(({ interval }) => interval === 'fiveMinute').length;
  return [
    ...(/^nodejs(22|24)\.x$/.test(app.runtime.name)
      ? []
      : [`runtime ${app.runtime.name} is blocked: use nodejs22.x or nodejs24.x`]),
    ...(app.runtime.memoryMB > MOST.memoryMB ? [`memoryMB ${app.runtime.memoryMB} is over ${MOST.memoryMB}`] : []),
    ...(modules.scheduledTrigger.length > MOST.scheduled
      ? [`${modules.scheduledTrigger.length} scheduled triggers, ${MOST.scheduled} are allowed`]
      : []),
    ...(fiveMinute > MOST.fiveMinute ? [`${fiveMinute} five-minute triggers, one is allowed`] : []),
  ];
};

const triggerFaults = ({ modules }: Manifest): readonly string[] =>
  modules.trigger.flatMap(({ key, events, filter }) => [
    ...(events.every((event) => typeof event === 'string')
      ? []
      : [`trigger ${key}: events in object form crash the validator and skip the scope check`]),
    ...(filter !== undefined && filter.onError !== 'RECEIVE_AND_LOG'
      ? [`trigger ${key}: a faulty filter would drop events in silence; set onError: RECEIVE_AND_LOG`]
      : []),
  ]);

const storageFaults = ({ app }: Manifest): readonly string[] => {
  const { entities } = app.storage;
  return [
    ...(entities.length > MOST.entities ? [`${entities.length} entities, ${MOST.entities} are allowed`] : []),
    ...entities.flatMap(({ name, indexes }) =>
      indexes.flatMap((index) =>
        typeof index !== 'string' && index.range.length > MOST.rangeAttributes
          ? [`entity ${name}, index ${index.name}: a range has one attribute`]
          : [],
      ),
    ),
  ];
};

const uiFaults = ({ modules }: Manifest): readonly string[] =>
  Object.entries(modules)
    .filter(([kind]) => UI_MODULE.test(kind))
    .flatMap(([kind, list]) => list.flatMap((module) => uiModuleFaults(kind, module)));

const uiModuleFaults = (kind: string, module: Readonly<Record<string, unknown>>): readonly string[] => {
  const where = `${kind} ${String(module['key'])}`;
  const edit: unknown = module['edit'];
  const experience =
    typeof edit === 'object' && edit !== null && 'experience' in edit && Array.isArray(edit.experience)
      ? edit.experience
      : [];
  const unlicensed = Array.isArray(module['unlicensedAccess']) ? module['unlicensedAccess'] : [];
  return [
    ...Object.keys(module)
      .filter((property) => !UI_PROPERTIES.has(property))
      .map((property) => `${where}: property ${property} is unknown`),
    ...(module['function'] !== undefined && module['resource'] === undefined
      ? [`${where}: a function without a resource is UI Kit 1, which is gone`]
      : []),
    ...unlicensed
      .filter((who) => !UNLICENSED.has(String(who)))
      .map((who) => `${where}: unlicensedAccess ${String(who)} is unknown`),
    ...experience
      .filter((one) => !EDIT_EXPERIENCES.has(String(one)))
      .map((one) => `${where}: edit experience ${String(one)} is refused`),
  ];
};
