import type { DecisionFacts } from '../../../src/domain/decision/decision';
import type { Instant } from '../../../src/domain/instant';
import type { Stage } from '../../stories/stage';
import { readStoryTime } from '../../stories/story-time';
import type { WhatIf } from '../wire/what-if';
import { DAYS } from './days';
import { ticketAsFiled } from './ticket-as-filed';
import { verdictAt } from './verdict-at';

/** Instant of the other time of this day's chip; a world of a story asks about a day earlier. */
const insteadOf = ({ story }: Stage, filedAt: Instant): Instant => {
  const day = DAYS.find((one) => one.id === story.id);
  return day === undefined ? filedAt - 86_400_000 : readStoryTime(day.instead, day.zone);
};

/** The same ticket at the instant it was filed, and at another one. Null without rules or without a ticket. */
export const whatIf = (stage: Stage, instead?: Instant): WhatIf | null => {
  const { rules, lastTicket, customers } = stage;
  if (rules === undefined || lastTicket === undefined) return null;
  const view = stage.site.view(lastTicket.id, { as: 'site-admin' });
  if (view === null) return null;
  const { filedAt } = lastTicket;
  const other = instead ?? insteadOf(stage, filedAt);
  const channel = view.requestType === null ? 'mail' : 'portal';
  const factsAt = (at: Instant): DecisionFacts => ({
    ticket: ticketAsFiled(view, at, channel),
    state: null,
    customers: customers.filter((one) => view.organisations.includes(one.organisation)),
    rules,
    project: { mode: 'act', since: 0 },
    alert: null,
  });
  return {
    filed: verdictAt(factsAt(filedAt), filedAt, other),
    instead: verdictAt(factsAt(other), other, filedAt),
  };
};
