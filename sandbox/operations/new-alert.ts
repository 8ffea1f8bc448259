import * as v from 'valibot';
import type { AlertRecord, OperationsState } from './operations-state';
import { OperationsRefusal } from './operations-refusal';

/** The specification writes these lengths as `maximum`, which a schema does not check on texts. */
const text = (name: string, most: number) =>
  v.pipe(v.string(`${name} must be a text`), v.maxLength(most, `${name} must not be longer than ${most} characters`));

const responder = v.object({ id: v.string(), type: v.picklist(['team', 'user', 'escalation', 'schedule']) });

const created = v.object({
  message: v.pipe(text('message', 130), v.minLength(1, 'message must not be empty')),
  description: v.optional(text('description', 15_000), ''),
  note: v.optional(text('note', 25_000)),
  alias: v.optional(text('alias', 512)),
  entity: v.optional(text('entity', 512), ''),
  source: v.optional(text('source', 100), '203.0.113.1'),
  priority: v.optional(v.picklist(['P1', 'P2', 'P3', 'P4', 'P5']), 'P3'),
  tags: v.optional(v.array(v.string()), []),
  responders: v.optional(v.pipe(v.array(responder), v.maxLength(50)), []),
  extraProperties: v.pipe(
    v.optional(v.record(v.string(), v.string()), {}),
    v.check((all) => JSON.stringify(all).length <= 8000, 'extraProperties must not be longer than 8000 characters'),
  ),
});

/** What a request asks for. @throws OperationsRefusal 422 as the specification has it. */
export const parseNewAlert = (body: unknown): v.InferOutput<typeof created> => {
  const parsed = v.safeParse(created, body);
  if (parsed.success) return parsed.output;
  throw new OperationsRefusal(422, parsed.issues.map(({ message }) => message).join('; '));
};

/** The alert that is made of it, open. */
export const newAlert = (
  state: OperationsState,
  wish: ReturnType<typeof parseNewAlert>,
  createdBy: string,
): AlertRecord => {
  state.next += 1;
  const id = `alert-${state.next}`;
  const at = state.clock.now();
  const { note, alias = id, responders, ...kept } = wish;
  return {
    ...kept,
    id,
    tinyId: String(state.next),
    alias,
    createdAt: at,
    updatedAt: at,
    createdBy,
    responders: [...responders],
    status: 'open',
    owner: null,
    ackTime: null,
    closeTime: null,
    count: 1,
    notes: note === undefined ? [] : [{ id: `${id}-note-1`, at, note, by: createdBy }],
    log: [{ at, type: 'system', text: 'Alert created via API', owner: createdBy }],
  };
};
