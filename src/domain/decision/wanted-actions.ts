import type { Action, FieldValues } from '../actions';
import { closedSpanAt } from '../hours/closed-span-at';
import type { Instant } from '../instant';
import type { ActionKind } from '../rules/rules';
import { severityOf } from '../intake/severity-of';
import { alreadySaid } from './already-said';
import type { Plan } from './plan';
import type { Situation } from './situation';

/** An action, and the switch that lets it happen (R1). */
export interface WantedAction {
  readonly kind: ActionKind;
  readonly action: Action;
}

/** The actions of a plan. What the ticket has or says already is left out, so that deciding again is harmless. */
export const wantedActions = (situation: Situation, plan: Plan): readonly WantedAction[] => [
  ...alertActions(plan),
  ...ticketActions(situation, plan),
  ...spokenActions(situation, plan),
];

const alertActions = ({ alert }: Plan): readonly WantedAction[] =>
  (alert?.actions ?? []).map((action) => want('alert', action));

const ticketActions = (situation: Situation, plan: Plan): readonly WantedAction[] => {
  const { ticket } = situation.facts;
  const { assign, task, answerDueAt } = plan;
  const fields = changedFields(situation, plan.fields);
  return [
    ...(assign === undefined || assign === ticket.assignee
      ? []
      : // Whoever accepts gets the ticket: that is the person's own word.
        [want(plan.stage === 'accepted' ? 'alert' : 'assign', { do: 'assign', ticket: ticket.id, to: assign })]),
    ...priorityActions(situation),
    ...(Object.keys(fields).length === 0 ? [] : [want('fields', { do: 'set fields', ticket: ticket.id, fields })]),
    ...(task === undefined || ticket.linkedSummaries.includes(task.summary)
      ? []
      : [
          want('forward', {
            do: 'create task',
            for: ticket.id,
            project: situation.facts.rules.settings.taskProject ?? ticket.project,
            key: 'task',
            ...task,
          }),
        ]),
    ...(answerDueAt === undefined || answerDueAt <= situation.now
      ? []
      : [want('alert', { do: 'look again', ticket: ticket.id, at: answerDueAt, because: 'silence' })]),
  ];
};

const spokenActions = (situation: Situation, { note, reply }: Plan): readonly WantedAction[] => {
  const { ticket } = situation.facts;
  return [
    ...(note === undefined || alreadySaid(ticket, note.text, decidedBefore(situation))
      ? []
      : [want('reason', { do: 'note', ticket: ticket.id, key: 'reason', ...note })]),
    ...(reply === undefined || alreadySaid(ticket, reply, decidedBefore(situation) ?? closedSince(situation))
      ? []
      : [
          want('customer message', {
            do: 'reply',
            ticket: ticket.id,
            key: 'reply',
            text: reply,
            language: situation.language,
          }),
        ]),
  ];
};

/** What was said since the last decision was said by it. */
const decidedBefore = ({ facts }: Situation): Instant | undefined => facts.state?.decidedAt;

/** Where nothing is remembered: one message a closed span (R10), so the same words of an older one do not count. */
const closedSince = ({ desk, now }: Situation): Instant | undefined =>
  closedSpanAt(desk.calendar, now)?.start ?? undefined;

const want = (kind: ActionKind, action: Action): WantedAction => ({ kind, action });

/** Fields are display: only what differs from what the app showed last is written. */
const changedFields = (situation: Situation, fields: FieldValues): FieldValues => {
  const shown = situation.facts.state?.set.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => shown[key] !== (value === null ? undefined : String(value))),
  );
};

/** Jira's priority mirrors the severity of a clarified defect, by the rules' mapping (R3). */
const priorityActions = ({ facts }: Situation): readonly WantedAction[] => {
  const severity = severityOf(facts.ticket);
  const priority = severity === undefined ? undefined : facts.rules.mapping.priority[severity];
  if (priority === undefined || severity === facts.state?.set.severity) return [];
  return [want('fields', { do: 'set priority', ticket: facts.ticket.id, priority })];
};
