import * as v from 'valibot';

const MOST_EVENTS = 50;
const LONGEST_DELAY_S = 900;

const event = v.object({
  body: v.record(v.string(), v.unknown()),
  delayInSeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_DELAY_S))),
  concurrency: v.optional(
    v.object({
      key: v.pipe(v.string(), v.minLength(1)),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});

/** What `Queue.push` of @forge/events sends. */
export const publishRequest = v.looseObject({
  queueName: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-_]+$/)),
  jobId: v.string(),
  payload: v.pipe(v.array(event), v.minLength(1), v.maxLength(MOST_EVENTS)),
});

/** What `getStats` and `cancel` of a job send. */
export const jobRequest = v.looseObject({ queueName: v.string(), jobId: v.string() });

export type PublishRequest = v.InferOutput<typeof publishRequest>;
export type PushedEvent = v.InferOutput<typeof event>;
