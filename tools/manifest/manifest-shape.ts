import * as v from 'valibot';

const keyed = v.looseObject({ key: v.string() });
const list = v.optional(v.array(keyed), []);

/** The parts of a manifest that the checks look at; everything else passes through. */
export const manifestShape = v.looseObject({
  app: v.looseObject({
    runtime: v.looseObject({ name: v.string(), memoryMB: v.optional(v.number(), 512) }),
    storage: v.optional(
      v.looseObject({
        entities: v.optional(
          v.array(
            v.looseObject({
              name: v.string(),
              indexes: v.optional(
                v.array(
                  v.union([
                    v.string(),
                    v.looseObject({ name: v.string(), range: v.optional(v.array(v.string()), []) }),
                  ]),
                ),
                [],
              ),
            }),
          ),
          [],
        ),
      }),
      { entities: [] },
    ),
  }),
  modules: v.objectWithRest(
    {
      function: v.array(v.looseObject({ key: v.string(), handler: v.string() })),
      scheduledTrigger: v.optional(
        v.array(v.looseObject({ key: v.string(), interval: v.string(), function: v.string() })),
        [],
      ),
      trigger: v.optional(
        v.array(
          v.looseObject({
            key: v.string(),
            function: v.string(),
            events: v.array(v.unknown()),
            filter: v.optional(
              v.looseObject({
                ignoreSelf: v.optional(v.boolean()),
                expression: v.optional(v.string()),
                onError: v.optional(v.string()),
              }),
            ),
          }),
        ),
        [],
      ),
      consumer: v.optional(v.array(v.looseObject({ key: v.string(), queue: v.string(), function: v.string() })), []),
    },
    list,
  ),
  permissions: v.looseObject({ scopes: v.union([v.array(v.string()), v.record(v.string(), v.unknown())]) }),
});

export type Manifest = v.InferOutput<typeof manifestShape>;
