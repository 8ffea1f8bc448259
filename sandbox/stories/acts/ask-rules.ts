import { callRules } from '../app-doors';
import type { DoorAnswer, Stage } from '../stage';
import type { AskRules } from '../story';
import { setAt } from './set-at';

/** Where an answer names what a later step needs: the draft, its revision, the replay, the exported file. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  $draft: ['draft', 'id'],
  $revision: ['draft', 'revision'],
  $replay: ['id'],
  $file: ['text'],
};

const within = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );

/** `$draft` and the like in a payload become what the app last answered. */
const filled = (value: unknown, known: ReadonlyMap<string, unknown>): unknown => {
  if (typeof value === 'string') return known.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one: unknown) => filled(one, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, known)]));
};

/**
 * Calls the page on which admins write rules. `document` sends the rules as the story's admin last published them,
 * with these values changed.
 */
export const askRules = async (stage: Stage, { by, call, payload, document }: AskRules): Promise<DoorAnswer> => {
  const written = document?.reduce<unknown>((rules, { path, value }) => setAt(rules, path, value), stage.rules ?? {});
  const sent = filled(payload ?? {}, stage.ruleNames);
  const answer = await callRules(stage, by, {
    name: call,
    payload: written === undefined ? sent : { ...Object(sent), document: written },
  });
  for (const [name, path] of Object.entries(NAMES)) {
    const found = within(answer.value, path);
    if (found !== undefined) stage.ruleNames.set(name, found);
  }
  return answer;
};
