import type { TicketView } from '../jira/view-issue';

/** One telling as it stands on the ticket, read from the comment itself and from nothing that the app remembers. */
export interface TellingSeen {
  readonly at: number;
  readonly person: string;
  /** From 1. */
  readonly step: number;
  readonly round: number;
  /** From 1. */
  readonly attempt: number;
  /** The step is none of the rules: somebody was named, or whoever accepted is asked again. */
  readonly named: boolean;
}

const NAMED = /round \d+[^(]*\((?:handed on by |accepted, and no progress since)/;
const MARK = /On-call alert for (.+?): step (\d+) of \d+, round (\d+)(?:, sent for the (\d+)\. time)?/;

/** Every telling that the app wrote on the ticket, oldest first; people by their names on screen. */
export const tellingsSeen = (view: TicketView, app: string | undefined): readonly TellingSeen[] =>
  view.comments.flatMap(({ author, text, at }) => {
    const [, person, step, round, attempt] = MARK.exec(text) ?? [];
    if (author !== app || person === undefined) return [];
    return [
      { at, person, step: Number(step), round: Number(round), attempt: Number(attempt ?? 1), named: NAMED.test(text) },
    ];
  });
