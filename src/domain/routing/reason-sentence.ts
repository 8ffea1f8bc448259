import type { NoOwnDesk } from '../customers/find-customer';
import type { ForwardingRow } from './forwarding-row';
import type { ChoiceReason } from './person-choice';
import { REASON_WORDS, type ReasonLanguage } from './reason-words';

/** What the desk is doing at the instant of the decision; wall times already written for the reader. */
export type DeskFact =
  | { readonly desk: string; readonly state: 'open' | 'closed'; readonly until: string; readonly holiday?: string }
  | { readonly desk: string; readonly state: 'doubtful' };

export interface Reason {
  /** Name of the team on screen. */
  readonly team: string;
  readonly person?: string;
  readonly choice?: ChoiceReason;
  /** Nobody could take it: whether a coordinator is told. */
  readonly told?: 'coordinator' | 'nobody';
  readonly row: Pick<ForwardingRow, 'title' | 'titles' | 'source'>;
  /** What spoke for it, in the reader's language, instead of the row's title: `nobody can work on the productive system`. */
  readonly why?: string;
  readonly desk?: DeskFact;
  /** Why the ticket stands at the default desk. */
  readonly noOwnDesk?: NoOwnDesk;
  readonly proposed?: boolean;
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * The one sentence for the agent (R12): team, person, what was seen, row, hours of the desk. For example
 * `Incident Management (Jana Weiß): nobody can work on the productive system (R6 row 2); Saarbrücken is closed
 * until Mon 30 Nov 08:00.`
 */
export const reasonSentence = (reason: Reason, language: ReasonLanguage): string => {
  const words = REASON_WORDS[language];
  const { row, desk } = reason;
  const told = reason.told === undefined ? '' : words.told[reason.told];
  const who = [reason.person, reason.choice === undefined ? '' : words.choice[reason.choice], told]
    .filter(Boolean)
    .join(', ');
  const title = row.titles?.[language] ?? row.title;
  // German nouns keep their capital
  const why = reason.why ?? (language === 'en' ? lowerFirst(title) : title);
  const source = language === 'de' ? row.source.replace(/\brow\b/, 'Zeile') : row.source;
  const parts = [`${why} (${source})`];
  if (desk?.state === 'open') parts.push(words.open(desk.desk, desk.until));
  if (desk?.state === 'closed') parts.push(words.closed(desk.desk, desk.until, desk.holiday));
  if (desk?.state === 'doubtful') parts.push(words.doubtful(desk.desk));
  if (reason.noOwnDesk !== undefined) parts.push(words.noDesk[reason.noOwnDesk]);
  const head = `${reason.team}${who === '' ? '' : ` (${who})`}`;
  const sentence = `${head}: ${parts.join('; ')}.`;
  return reason.proposed === true ? `${upperFirst(words.proposed)}: ${sentence}` : sentence;
};
