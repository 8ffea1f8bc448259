import * as v from 'valibot';
import { DAY_MS, isoOf, type Instant } from '../../src/domain/instant';
import type { IssueDefinition } from '../jira/site-definition';
import ticketsFile from './tickets.json';

const OpenTicket = v.object({
  key: v.string(),
  openedDaysAgo: v.pipe(v.number(), v.minValue(0)),
  reporter: v.string(),
  requestType: v.string(),
  status: v.string(),
  assignee: v.nullable(v.string()),
  summary: v.string(),
  description: v.string(),
  answers: v.record(v.string(), v.string()),
});

const OPEN_TICKETS = v.parse(v.array(OpenTicket), ticketsFile);

/** The forty tickets that were open before the app came, their ages counted back from `now`. */
export const openTickets = (now: Instant): readonly IssueDefinition[] =>
  OPEN_TICKETS.map(({ openedDaysAgo, answers, ...ticket }) => ({
    ...ticket,
    channel: 'portal',
    createdAt: isoOf(now - Math.round(openedDaysAgo * DAY_MS)),
    fields: answers,
  }));
