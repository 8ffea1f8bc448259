import type { ForwardingRow } from '../routing/forwarding-row';
import type { PersonChoice } from '../routing/person-choice';
import { reasonSentence, type DeskFact } from '../routing/reason-sentence';
import { say } from '../texts/say';
import { sayInAll, type Said } from '../texts/said';
import { wallTime } from '../texts/wall-time';
import type { TicketState } from '../ticket-state';
import { noteLanguage } from './note-language';
import type { Situation } from './situation';

export interface SentenceParts {
  readonly row: ForwardingRow;
  readonly team: TicketState['team'];
  readonly choice?: PersonChoice;
  readonly proposed?: true;
}

/** A sentence in the language of notes, and in every language for whoever looks. */
export interface Spoken {
  readonly sentence: string;
  readonly said: Said;
}

/** The one sentence for the agent: who, why, by which row, and what the desk's hours had to do with it (R12). */
export const sentence = (situation: Situation, parts: SentenceParts): Spoken =>
  spoken(situation, (language) => sentenceIn(situation, parts, language));

/** What `write` says in each language, with the one that notes are written in. */
export const spoken = ({ facts }: Situation, write: (language: string) => string): Spoken => ({
  sentence: write(noteLanguage(facts.rules)),
  said: sayInAll(write),
});

const sentenceIn = (situation: Situation, { row, team, choice, proposed }: SentenceParts, language: string): string => {
  const { seriousness, found } = situation;
  const words = seriousness.serious === 'unknown' ? seriousness.suggestion?.words : undefined;
  const why =
    words === undefined
      ? undefined
      : `${say(language, seriousness.because)}, ${say(language, 'textSays', { words: `“${words.join('”, “')}”` })}`;
  const helper =
    choice?.linkedTask === undefined ? undefined : say(language, 'linkedTaskFor', { name: choice.linkedTask.name });
  const person = [choice?.person?.name, helper].filter((part) => part !== undefined).join(', ') || undefined;
  return reasonSentence(
    {
      team: teamNameIn(situation, team, language),
      row,
      desk: deskFact(situation, language),
      ...(person === undefined ? {} : { person }),
      ...(choice === undefined ? {} : { choice: choice.because, ...toldOf(choice) }),
      ...(seriousness.serious === true
        ? { why: say(language, seriousness.because) }
        : why === undefined
          ? {}
          : { why }),
      ...(found.because === null ? {} : { noOwnDesk: found.because }),
      ...(proposed === undefined ? {} : { proposed }),
    },
    language === 'de' ? 'de' : 'en',
  );
};

/** Whether somebody hears of it that nobody is assigned. */
const toldOf = ({ person, tell, because }: PersonChoice): { readonly told?: 'coordinator' | 'nobody' } => {
  const nobody = because === 'nobody present' || because === 'everybody at capacity' || because === 'nobody mapped';
  if (person !== undefined || !nobody) return {};
  return { told: tell === undefined ? 'nobody' : 'coordinator' };
};

/** Name of a team in the project's language, by the rules; the two that are no team of the vendor have names of their own. */
export const teamName = (situation: Situation, team: TicketState['team']): string =>
  teamNameIn(situation, team, noteLanguage(situation.facts.rules));

const teamNameIn = ({ facts }: Situation, team: TicketState['team'], language: string): string => {
  if (team === 'project-team') return say(language, 'projectTeam');
  if (team === 'lead') return say(language, 'consultingLead');
  return facts.rules.teams.find(({ id }) => id === team)?.name ?? team;
};

const deskFact = ({ desk }: Situation, language: string): DeskFact => {
  const clock = { zone: desk.calendar.calendar.zone, language };
  const name = desk.desk.name;
  if (desk.doubtful) return { desk: name, state: 'doubtful' };
  if (desk.openUntil !== undefined) return { desk: name, state: 'open', until: wallTime(desk.openUntil, clock) };
  const until = desk.nextOpening === null ? say(language, 'nobodyKnowsWhen') : wallTime(desk.nextOpening, clock);
  const [holiday] = desk.holidays;
  return { desk: name, state: 'closed', until, ...(holiday === undefined ? {} : { holiday: named(holiday) }) };
};

const named = ({ name, localName }: Situation['desk']['holidays'][number]): string =>
  localName === undefined || localName === name ? name : `${name}, ${localName}`;
