import type { FoundTicket, TicketSearch } from '../../ports/ticket-search';
import { searchPages } from './search-pages';
import { parseTicketState } from './ticket-property';
import { whyLook } from './why-look';

/** `now()` and relative dates only: a date written out would be read in the time zone of whoever searches. */
const JQL = [
  'project.meridianMode in ("propose", "act") AND (statusCategory != Done OR updated >= "-30m") AND (',
  '(meridianStage = "waiting" AND meridianStartsAgainAt <= now())',
  'OR (meridianStage = "asking" AND meridianAnswerDueAt <= now())',
  'OR meridianLookAgainAt <= now()',
  'OR (meridianRulesVersion is EMPTY AND created >= "-3d")',
  'OR updated >= "-30m")',
  'ORDER BY created ASC',
].join(' ');

/** Tickets that wait for an opening or for an answer. */
const WAITING_JQL = [
  'project.meridianMode in ("propose", "act") AND statusCategory != Done AND meridianStage in ("waiting", "asking")',
  'ORDER BY created ASC',
].join(' ');

/** Finds by one query what no event announced: due, undecided or changed tickets of all enabled projects. */
export const createTicketSearch = (): TicketSearch => ({
  findDue: async (now) => {
    const issues = await searchPages(JQL);
    return issues.flatMap((issue): readonly FoundTicket[] => {
      const state = parseTicketState(issue.properties['meridian']);
      const because = state === null ? 'undecided' : whyLook(state, { updated: Date.parse(issue.fields.updated), now });
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
