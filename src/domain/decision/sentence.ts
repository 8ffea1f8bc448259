import type { ForwardingRow } from '../routing/forwarding-row';
import type { PersonChoice } from '../routing/person-choice';
import { reasonSentence, type DeskFact } from '../routing/reason-sentence';
import type { ReasonLanguage } from '../routing/reason-words';
import { say } from '../texts/say';
import { wallTime } from '../texts/wall-time';
import type { TicketState } from '../ticket-state';
import type { Situation } from './situation';

/** Notes and panel speak English to the staff; customers are told in their own language. */
const NOTE_LANGUAGE = 'en';

export interface SentenceParts {
  readonly row: ForwardingRow;
  readonly team: TicketState['team'];
  readonly choice?: PersonChoice;
  readonly proposed?: true;
}

/** The one sentence for the agent: who, why, by which row, and what the desk's hours had to do with it (R12). */
export const sentence = (situation: Situation, parts: SentenceParts): string =>
  written(situation, parts, NOTE_LANGUAGE);

/** The same sentence for German readers. */
export const sentenceInGerman = (situation: Situation, parts: SentenceParts): string => written(situation, parts, 'de');

const written = (
  situation: Situation,
  { row, team, choice, proposed }: SentenceParts,
  language: ReasonLanguage,
): string => {
  const { seriousness, found } = situation;
  const words = seriousness.serious === 'unknown' ? seriousness.suggestion?.words : undefined;
  const why =
    words === undefined
      ? undefined
      : `${say(language, seriousness.because)}, ${language === 'de' ? 'im Text steht' : 'the text says'} “${words.join('”, “')}”`;
  const helper =
    choice?.linkedTask === undefined
      ? undefined
      : `${language === 'de' ? 'verknüpfte Aufgabe für' : 'linked task for'} ${choice.linkedTask.name}`;
  const person = [choice?.person?.name, helper].filter((part) => part !== undefined).join(', ') || undefined;
  return reasonSentence(
    {
      team: teamName(situation, team),
      row,
      desk: deskFact(situation, language),
      ...(person === undefined ? {} : { person }),
      ...(choice === undefined ? {} : { choice: choice.because }),
      ...(seriousness.serious === true
        ? { why: say(language, seriousness.because) }
        : why === undefined
          ? {}
          : { why }),
      ...(found.because === null ? {} : { noOwnDesk: found.because }),
      ...(proposed === undefined ? {} : { proposed }),
    },
    language,
  );
};

/** Name of a team on screen, by the rules; the two that are no team of the vendor have names of their own. */
export const teamName = ({ facts }: Situation, team: TicketState['team']): string => {
  if (team === 'project-team') return 'Project team';
  if (team === 'lead') return 'Consulting lead';
  return facts.rules.teams.find(({ id }) => id === team)?.name ?? team;
};

const deskFact = ({ desk }: Situation, language: ReasonLanguage): DeskFact => {
  const clock = { zone: desk.calendar.calendar.zone, language };
  const name = desk.desk.name;
  if (desk.doubtful) return { desk: name, state: 'doubtful' };
  if (desk.openUntil !== undefined) return { desk: name, state: 'open', until: wallTime(desk.openUntil, clock) };
  const until =
    desk.nextOpening === null
      ? language === 'de'
        ? 'niemand weiß wann'
        : 'nobody knows when'
      : wallTime(desk.nextOpening, clock);
  const [holiday] = desk.holidays;
  return { desk: name, state: 'closed', until, ...(holiday === undefined ? {} : { holiday: named(holiday) }) };
};

const named = ({ name, localName }: Situation['desk']['holidays'][number]): string =>
  localName === undefined || localName === name ? name : `${name}, ${localName}`;
