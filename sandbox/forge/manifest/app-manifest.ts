import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const egressEntry = v.union([text, v.looseObject({ address: text })]);

const entity = v.object({
  name: text,
  attributes: v.record(text, v.looseObject({ type: v.picklist(['string', 'integer', 'float', 'boolean', 'any']) })),
  indexes: v.optional(
    v.array(
      v.union([text, v.object({ name: text, partition: v.optional(v.array(text)), range: v.optional(v.array(text)) })]),
    ),
    [],
  ),
});

const trigger = v.looseObject({
  key: text,
  function: text,
  events: v.array(text),
  filter: v.optional(
    v.object({
      ignoreSelf: v.optional(v.boolean()),
      appIsLicensed: v.optional(v.boolean()),
      expression: v.optional(text),
      onError: v.optional(v.picklist(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG'])),
    }),
  ),
  payload: v.optional(v.object({ include: v.object({ propertyPaths: v.array(text) }) })),
});

const customField = v.looseObject({
  key: text,
  name: text,
  type: text,
  readOnly: v.optional(v.boolean(), false),
  view: v.optional(v.looseObject({ formatter: v.optional(v.looseObject({ expression: text })) })),
  edit: v.optional(
    v.looseObject({
      validation: v.optional(v.looseObject({ expression: text, errorMessage: v.optional(v.string()) })),
    }),
  ),
});

const entityProperty = v.looseObject({
  key: text,
  entityType: v.optional(v.picklist(['issue', 'project', 'user']), 'issue'),
  propertyKey: text,
  values: v.array(v.object({ path: text, type: text, searchAlias: v.optional(text) })),
});

const scheduledTrigger = v.looseObject({
  key: text,
  function: text,
  interval: v.picklist(['fiveMinute', 'hour', 'day', 'week']),
  filter: v.optional(v.object({ appIsLicensed: v.optional(v.boolean()) })),
});

const func = v.looseObject({
  key: text,
  handler: v.pipe(v.string(), v.regex(/^[\w/-]+\.\w+$/, 'is written path/file.export')),
  timeoutSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(900))),
  runtime: v.optional(v.looseObject({ memoryMB: v.optional(v.number()) })),
});

/** The parts of a Forge manifest that the pretend platform acts on; every other module is kept as it is. */
export const appManifestSchema = v.object({
  app: v.looseObject({
    id: v.pipe(v.string(), v.startsWith('ari:cloud:ecosystem::app/')),
    runtime: v.optional(v.looseObject({ memoryMB: v.optional(v.number()) })),
    storage: v.optional(v.looseObject({ entities: v.optional(v.array(entity), []) })),
  }),
  modules: v.looseObject({
    function: v.array(func),
    trigger: v.optional(v.array(trigger), []),
    consumer: v.optional(v.array(v.looseObject({ key: text, queue: text, function: text })), []),
    scheduledTrigger: v.optional(v.array(scheduledTrigger), []),
    preUninstall: v.optional(v.array(v.looseObject({ key: text, function: text })), []),
    'jira:customField': v.optional(v.array(customField), []),
    'jira:entityProperty': v.optional(v.array(entityProperty), []),
  }),
  permissions: v.optional(
    v.looseObject({
      scopes: v.optional(
        v.union([v.array(text), v.record(text, v.looseObject({ allowImpersonation: v.optional(v.boolean()) }))]),
        [],
      ),
      external: v.optional(
        v.looseObject({ fetch: v.optional(v.looseObject({ backend: v.optional(v.array(egressEntry), []) })) }),
      ),
    }),
  ),
});

export type AppManifest = v.InferOutput<typeof appManifestSchema>;
export type EntityDeclaration = v.InferOutput<typeof entity>;
export type TriggerModule = v.InferOutput<typeof trigger>;
export type FunctionModule = v.InferOutput<typeof func>;
export type ScheduledTriggerModule = v.InferOutput<typeof scheduledTrigger>;
