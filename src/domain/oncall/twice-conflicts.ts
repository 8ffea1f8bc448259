import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { Conflict } from './conflict';
import type { DutySpan } from './duties-in';
import type { Duty } from './duty';
import type { OverrideStep } from './override-steps';
import { overriddenPeople } from './overridden-people';

/** A part of the schedule that asks for people at an instant. */
interface Post {
  readonly name: string;
  readonly people: readonly AccountId[];
}

/**
 * The same person in two places at once, in layers, as a stand-in or in temporary schedules: whoever should stand
 * behind somebody would stand behind themselves.
 */
export const twiceConflicts = (duties: readonly DutySpan[]): readonly Conflict[] => {
  const found: Conflict[] = [];
  for (const { start, end, duty } of duties) {
    for (const { person, because } of twiceAt(duty, start)) {
      const last = found.findLastIndex((one) => one.person === person && one.because === because);
      const before = found[last];
      if (before?.end === start) found[last] = { ...before, end };
      else found.push({ start, end, person, kind: 'twice at once', because });
    }
  }
  return found;
};

const twiceAt = (duty: Duty, t: Instant): readonly Pick<Conflict, 'person' | 'because'>[] => {
  const posts = postsOf(duty, t);
  return posts.flatMap((post, index) =>
    posts.slice(index + 1).flatMap((other) => {
      const shared = post.people.filter((person) => other.people.includes(person));
      return shared.map((person) => ({ person, because: `on call in ${post.name} and in ${other.name}` }));
    }),
  );
};

const postsOf = ({ temporary, layers, overrides }: Duty, t: Instant): readonly Post[] => {
  if (temporary.length > 0) {
    return temporary.map(({ name, shifts }) => {
      const running = shifts.filter(({ start, end }) => start <= t && t < end);
      return { name, people: [...new Set(running.map(({ person }) => person))] };
    });
  }
  const steps = overrides.map(({ override }) => override);
  const stays = (person: AccountId): boolean => overriddenPeople([person], steps).includes(person);
  return [
    ...layers.map(({ layer, people }) => ({ name: layer.name, people: people.filter(stays) })),
    ...[...layers.flatMap((says) => says.overrides), ...overrides].flatMap(standIn),
  ];
};

/** Somebody who replaces another while being on call already: the one of two who is missing then. */
const standIn = ({ override, before }: OverrideStep): readonly Post[] =>
  override.kind === 'replace' && before.includes(override.person) && before.includes(override.by)
    ? [{ name: `override ${override.id}`, people: [override.by] }]
    : [];
