import type { Clock } from '../../clock';
import { customField } from '../fields/custom-field';
import type { Field } from '../fields/field';
import { serviceDeskFields } from '../fields/service-desk-fields';
import { systemFields } from '../fields/system-fields';
import type { SiteDefinition } from '../site-definition';
import { AUTOMATION_ACCOUNT, automationUser } from './automation-account';
import { createIds } from './create-ids';
import { projectRecord } from './create-project';
import type { SiteState } from './site-state';
import type { UserRecord } from './user-record';

/** The site of a definition, without its issues. */
export const createState = (definition: SiteDefinition, clock: Clock): SiteState => {
  const ids = createIds();
  const fields: readonly Field[] = [
    ...systemFields(definition),
    ...serviceDeskFields(definition.language),
    ...definition.fields.map((field) =>
      customField(field, {
        id: field.id ?? `customfield_${ids.next('field')}`,
        options: (field.options ?? []).map((value) => ({ id: ids.next('option'), value })),
      }),
    ),
  ];
  return {
    definition,
    clock,
    users: new Map([
      ...definition.users.map((user) => [user.accountId, userRecord(definition, user)] as const),
      [AUTOMATION_ACCOUNT, automationUser(definition)],
    ]),
    organisations: new Map(
      definition.organisations.map(({ id, name, members }) => [id, { id, name, members: new Set(members) }]),
    ),
    projects: new Map(definition.projects.map((project, index) => [project.key, projectRecord(project, index)])),
    fields: new Map(fields.map((field) => [field.id, field])),
    issues: new Map(),
    keys: new Map(),
    links: [],
    ids,
    notices: [],
    happenings: [],
    listeners: [],
    searchLag: { ms: 0, versions: new Map() },
    app: null,
  };
};

const userRecord = (definition: SiteDefinition, user: SiteDefinition['users'][number]): UserRecord => ({
  accountId: user.accountId,
  displayName: user.displayName,
  email: user.email,
  type: user.type,
  active: user.active ?? true,
  timeZone: user.timeZone ?? definition.timeZone,
  locale: user.locale ?? (definition.language === 'de' ? 'de_DE' : 'en_GB'),
  groups: new Set(user.groups ?? []),
});
