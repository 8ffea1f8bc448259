import { severityOf } from '../intake/severity-of';
import type { KeptChange } from '../kept-on-ticket';
import type { Situation } from './situation';

/** More are not read by anybody. */
const CHANGES_KEPT = 10;
const NOBODY = 'nobody';
const UNSET = 'none';

/** What people have changed since the last decision: their value stands, and what follows is decided anew (R3). */
export const changesByPeople = ({ facts, now }: Pick<Situation, 'facts' | 'now'>): readonly KeptChange[] => {
  const { state, ticket } = facts;
  if (state === null) return [];
  const type = ticket.clarified?.type ?? 'unclear';
  const before = typeof state.trace.seen['type'] === 'string' ? state.trace.seen['type'] : type;
  const severity = severityOf(ticket);
  return [
    ...assigned({ facts }),
    ...(type === before ? [] : [{ at: now, what: 'type' as const, from: before, to: type, by: null }]),
    ...(severity === state.set.severity
      ? []
      : [{ at: now, what: 'severity' as const, from: state.set.severity ?? UNSET, to: severity ?? UNSET, by: null }]),
  ];
};

/** Told by the ticket's history, so known by its instant: the same assignment is recorded once. */
const assigned = ({ facts: { state, ticket } }: Pick<Situation, 'facts'>): readonly KeptChange[] => {
  const { assignedBy, assignee } = ticket;
  if (state === null || assignedBy === undefined || assignedBy.byApp || assignedBy.at <= state.decidedAt) return [];
  const from = assignedBy.from ?? NOBODY;
  const to = assignee ?? NOBODY;
  return from === to ? [] : [{ at: assignedBy.at, what: 'assignee', from, to, by: assignedBy.account }];
};

/** The ticket's record of changes with the new ones at its end, oldest first. */
export const keptChanges = (situation: Pick<Situation, 'facts' | 'now'>): readonly KeptChange[] =>
  [...(situation.facts.state?.changes ?? []), ...changesByPeople(situation)].slice(-CHANGES_KEPT);
