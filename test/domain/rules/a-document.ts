import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const plain = (): Json => JSON.parse(JSON.stringify(DEFAULT_RULES));

/** `desks[0].name` as steps. */
const stepsOf = (path: string): readonly string[] => path.match(/[^.[\]]+/g) ?? [];

/**
 * The default rules as a plain document in which the values at some paths are replaced; `undefined` takes the
 * entry out.
 */
export const documentWith = (changes: Readonly<Record<string, unknown>>): unknown => {
  const document = plain();
  for (const [path, value] of Object.entries(changes)) {
    const steps = stepsOf(path);
    let at: unknown = document;
    for (const step of steps.slice(0, -1)) at = Reflect.get(Object(at), step);
    const last = steps.at(-1) ?? '';
    if (value === undefined) Reflect.deleteProperty(Object(at), last);
    else Reflect.set(Object(at), last, JSON.parse(JSON.stringify(value)));
  }
  return document;
};

export const jana = {
  account: '712020:jana',
  name: 'Jana Weiß',
  desk: 'saarbruecken',
  team: 'incident-management',
  roles: ['incident manager'],
  languages: ['de', 'en'],
  absences: [],
  mayAnswerCustomers: true,
  active: true,
};
