import type { JiraSite } from '../../jira-site';
import type { Field, FieldKind } from './field';
import { numberKind } from './number-kind';
import { personKind } from './person-kinds';
import { textKind } from './text-kind';
import { dateKind, instantKind } from './time-kinds';

type Manifest = Parameters<JiraSite['installApp']>[0];

const KINDS: Readonly<Record<string, FieldKind>> = {
  string: textKind('exact'),
  number: numberKind,
  date: dateKind,
  datetime: instantKind,
  user: personKind,
};

/**
 * A field that the app's manifest declares.
 * @throws when the manifest names a type that the pretence does not know.
 */
export const appField = (manifest: Manifest, declared: Manifest['fields'][number], id: string): Field => {
  const kind = KINDS[declared.type];
  if (kind === undefined)
    throw new Error(`jira:customField ${declared.key}: the sandbox knows no field of type '${declared.type}'`);
  return {
    id,
    name: declared.name,
    historyName: declared.name,
    kind,
    custom: `ari:cloud:ecosystem::extension/${uuidOf(manifest.appId)}/${manifest.environmentId}/static/${declared.key}`,
    clauses: [],
    settable: !declared.readOnly,
    app: {
      key: declared.key,
      readOnly: declared.readOnly,
      ...(declared.validation === undefined ? {} : { validation: declared.validation }),
      ...(declared.errorMessage === undefined ? {} : { errorMessage: declared.errorMessage }),
    },
  };
};

/** `ari:cloud:ecosystem::app/<uuid>` or the bare id. */
const uuidOf = (appId: string): string => appId.slice(appId.lastIndexOf('/') + 1);
