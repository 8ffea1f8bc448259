import type { ProjectDefinition } from '../site-definition';
import type { ProjectRecord } from './project-record';

/** @param index position in the definition: ids count from it. */
export const projectRecord = (definition: ProjectDefinition, index: number): ProjectRecord => ({
  id: String(10_000 + index),
  key: definition.key,
  definition,
  serviceDeskId: definition.kind === 'service_desk' ? (definition.serviceDeskId ?? String(index + 1)) : null,
  requestTypes: (definition.requestTypes ?? []).map((type, number) => ({
    id: String((index + 1) * 100 + number + 1),
    name: type.name,
    issueType: type.issueType,
    form: type.form,
    requiredOnForm: type.requiredOnForm ?? [],
  })),
  permissions: definition.permissions,
  defaultAssignee: definition.defaultAssignee ?? null,
  notOnScreens: new Map(definition.issueTypes.map((type) => [type.name, new Set(type.notOnScreens ?? [])])),
  properties: new Map(Object.entries(definition.properties ?? {})),
  nextNumber: 1,
});
