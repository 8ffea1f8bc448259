import type { PermissionScheme, ProjectDefinition } from '../site-definition';

export interface RequestTypeRecord {
  readonly id: string;
  readonly name: string;
  readonly issueType: string;
  readonly form: readonly string[];
  readonly requiredOnForm: readonly string[];
}

export interface ProjectRecord {
  readonly id: string;
  readonly key: string;
  readonly definition: ProjectDefinition;
  readonly serviceDeskId: string | null;
  readonly requestTypes: readonly RequestTypeRecord[];
  permissions: PermissionScheme;
  defaultAssignee: string | null;
  /** Names of fields off the screens, by issue type; stories change them. */
  readonly notOnScreens: Map<string, Set<string>>;
  readonly properties: Map<string, unknown>;
  nextNumber: number;
}
