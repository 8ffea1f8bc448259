import { route } from '@forge/api';
import * as v from 'valibot';
import type { WaitingTickets } from '../../ports/waiting-tickets';
import { callJira } from './call-jira';
import { parseTicketState } from './ticket-property';

const found = v.object({
  nextPageToken: v.nullish(v.string()),
  issues: v.array(v.object({ properties: v.optional(v.record(v.string(), v.unknown()), {}) })),
});

const PAGE = 100;

/** Waiting tickets of one project, by the date index of the property; the caller has checked who asks. */
export const createWaitingTickets = (): WaitingTickets => ({
  find: async (projectKey) => {
    const answer = await callJira('POST search', route`/rest/api/3/search/jql`, {
      method: 'POST',
      body: {
        jql: `project = "${projectKey}" AND meridianStage = "waiting" AND statusCategory != Done ORDER BY created ASC`,
        fields: ['created'],
        properties: ['meridian'],
        maxResults: PAGE,
      },
    });
    const { issues, nextPageToken } = v.parse(found, answer.body);
    const states = issues.map(({ properties }) => parseTicketState(properties['meridian']));
    return {
      tickets: states.flatMap((state) =>
        state === null
          ? []
          : [
              {
                desk: state.desk,
                ...(state.startsAgainAt === undefined ? {} : { startsAgainAt: state.startsAgainAt }),
              },
            ],
      ),
      more: typeof nextPageToken === 'string',
    };
  },
});
