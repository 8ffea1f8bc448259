import type { FoundTicket, TicketSearch } from '../../ports/ticket-search';
import { MINUTE_MS } from '../../domain/instant';
import { searchPages } from './search-pages';
import { parseTicketState } from './ticket-property';
import { whyLook } from './why-look';

/** What changed is looked for so far back at least: the index of a site lags, and shorter pauses of the timer go unnoticed. */
const LEAST_MINUTES = 45;
const OVERLAP_MINUTES = 15;
/** After a pause of the timer there is more to find. */
const AFTER_PAUSE_PAGES = 40;
const MINUTES_OF_3_DAYS = 3 * 24 * 60;

/** `now()` and relative dates only: a date written out would be read in the time zone of whoever searches. */
const jqlOf = (minutes: number): string =>
  [
    `project.meridianMode in ("propose", "act") AND (statusCategory != Done OR updated >= "-${minutes}m") AND (`,
    '(meridianStage = "waiting" AND meridianStartsAgainAt <= now())',
    'OR (meridianStage = "asking" AND meridianAnswerDueAt <= now())',
    'OR meridianLookAgainAt <= now()',
    `OR (meridianRulesVersion is EMPTY AND created >= "-${Math.max(MINUTES_OF_3_DAYS, minutes)}m")`,
    `OR updated >= "-${minutes}m")`,
    'ORDER BY created ASC',
  ].join(' ');

/** Tickets that wait for an opening or for an answer. */
const WAITING_JQL = [
  'project.meridianMode in ("propose", "act") AND statusCategory != Done AND meridianStage in ("waiting", "asking")',
  'ORDER BY created ASC',
].join(' ');

/** Finds by one query what no event announced: due, undecided or changed tickets of all enabled projects. */
export const createTicketSearch = (): TicketSearch => ({
  findDue: async (now, since) => {
    // What happened while the last search was under way is looked for once more.
    const minutes = Math.ceil((now - since) / MINUTE_MS);
    const paused = minutes > LEAST_MINUTES - OVERLAP_MINUTES;
    const issues = await searchPages(
      jqlOf(paused ? minutes + OVERLAP_MINUTES : LEAST_MINUTES),
      paused ? AFTER_PAUSE_PAGES : undefined,
    );
    return issues.flatMap((issue): readonly FoundTicket[] => {
      const state = parseTicketState(issue.properties['meridian']);
      const because =
        state === null ? 'undecided' : whyLook(state, { updated: Date.parse(issue.fields.updated), since, now });
      if (because === null) return [];
      const { project, created } = issue.fields;
      return [
        {
          id: issue.id,
          because,
          serious: state?.serious ?? false,
          project: project.key,
          createdAt: Date.parse(created),
        },
      ];
    });
  },
  findWaiting: async () => (await searchPages(WAITING_JQL)).map(({ id }) => id),
});
