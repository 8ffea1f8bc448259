import { type Instant, MINUTE_MS } from '../instant';
import type { Person } from '../people/person';
import type { AccountId } from '../ticket';
import type { OnCallPerson, OnCallQuestion } from './who-is-on-call';

export interface OpenDesk {
  readonly id: string;
  readonly openUntil?: Instant;
  readonly dutyManagers: readonly AccountId[];
}

export interface Candidates {
  readonly people: readonly OnCallPerson[];
  readonly passedOver: readonly string[];
  /** Who would have been told and is away, in order. */
  readonly away: readonly OnCallPerson[];
}

export interface AskedAt {
  readonly presence: (account: AccountId) => string | undefined;
  readonly t: Instant;
}

/** Present duty incident managers of open desks: own desk first, then language, then time left (R5). */
export const dutyManagersAt = (question: OnCallQuestion, { presence, t }: AskedAt): Candidates => {
  const passedOver: string[] = [];
  const needed = question.settings.dutyNeedsMinutesLeft * MINUTE_MS;
  const speakers = new Set(question.people.filter((person) => speaks(person, question.language)).map(accountOf));
  const found: { readonly who: OnCallPerson; readonly rank: readonly number[]; readonly here: boolean }[] = [];
  for (const desk of question.desks) {
    if (desk.openUntil === undefined || desk.openUntil <= t) continue;
    const left = desk.openUntil - t;
    if (left < needed) {
      passedOver.push(`desk ${desk.id}: open for ${Math.floor(left / MINUTE_MS)} min only`);
      continue;
    }
    if (desk.dutyManagers.length === 0) passedOver.push(`desk ${desk.id}: no duty incident manager`);
    for (const person of desk.dutyManagers) {
      const away = presence(person);
      if (away !== undefined) passedOver.push(`duty incident manager ${person} of desk ${desk.id}: ${away}`);
      const own = desk.id === question.ownDesk;
      const because = `duty incident manager of ${own ? 'the own' : 'an open'} desk`;
      const rank = [own ? 0 : 1, speakers.has(person) ? 0 : 1, -left];
      found.push({
        who: { person, source: 'duty incident manager', desk: desk.id, because },
        rank,
        here: away === undefined,
      });
    }
  }
  found.sort((a, b) => compareRanks(a.rank, b.rank));
  const people = found.filter(
    ({ who }, index) => found.findIndex((other) => other.who.person === who.person) === index,
  );
  const first = people.findIndex(({ here }) => here);
  return {
    people: people.filter(({ here }) => here).map(({ who }) => who),
    passedOver,
    // Whoever comes after the first who is there was not passed over.
    away: people.slice(0, first === -1 ? people.length : first).map(({ who }) => who),
  };
};

const speaks = (person: Person, language: string): boolean => person.languages.includes(language);

const accountOf = (person: Person): AccountId => person.account;

const compareRanks = (left: readonly number[], right: readonly number[]): number => {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};
