import type { BoardView } from '../contract/board';
import type { Alert } from '../domain/alerts/alert';
import { isRunning } from '../domain/alerts/is-running';
import { alertFields } from '../domain/alerts/move-to';
import { deskSituation } from '../domain/decision/desk-situation';
import { onCallQuestionAt } from '../domain/decision/on-call-question';
import { MINUTE_MS, type Instant } from '../domain/instant';
import { nextOnCall } from '../domain/oncall/next-on-call';
import { whoIsOnCall, type OnCallQuestion } from '../domain/oncall/who-is-on-call';
import type { Rules } from '../domain/rules/rules';
import { wallTime } from '../domain/texts/wall-time';
import type { WaitingTicket } from '../ports/waiting-tickets';
import type { Ports } from './ports';

type BoardPorts = Pick<Ports, 'clock' | 'rules' | 'alerts' | 'waiting'>;

/** Who is on call, what rings, what waits and which desks are there, at one look. Reads only. */
export const readBoard = async (ports: BoardPorts, projectKey: string): Promise<BoardView> => {
  const now = ports.clock.now();
  const { rules } = await ports.rules.live();
  const alerts = await ports.alerts.running();
  const { tickets, more } = await ports.waiting.find(projectKey);
  const desk = rules.desks.find(({ id }) => id === rules.settings.defaultDesk) ?? rules.desks[0];
  const zone = desk?.calendar.zone ?? 'UTC';
  const at = (instant: Instant): string => wallTime(instant, { zone, language: 'en' });
  return {
    readAt: at(now),
    onCall: desk === undefined ? { now: [] } : onCallOf(rules, desk.id, { now, at }),
    alerts: alerts.filter(isUnderWay).map((alert) => alertLine(alert, rules, { now, at })),
    desks: rules.desks.map((one) => deskLine(rules, one, { now, tickets })),
    more,
  };
};

/** What rings, and what somebody holds; an ended alert may still owe something to a route. */
const isUnderWay = (alert: Alert): boolean => isRunning(alert) || alert.status === 'accepted';

interface Seen {
  readonly now: Instant;
  readonly at: (instant: Instant) => string;
}

const nameIn = (rules: Rules, account: string): string =>
  rules.people.find((person) => person.account === account)?.name ?? account;

const onCallOf = (rules: Rules, ownDesk: string, { now, at }: Seen): BoardView['onCall'] => {
  const question: OnCallQuestion = onCallQuestionAt(rules, { ownDesk, language: 'en' }, now);
  const next = question.context === undefined ? undefined : nextOnCall(rules.onCall, now, question.context);
  return {
    now: whoIsOnCall(question, now).people.map(({ person, because }) => ({ name: nameIn(rules, person), because })),
    ...(next === undefined
      ? {}
      : { next: { names: next.people.map((person) => nameIn(rules, person)), from: at(next.start) } }),
  };
};

const alertLine = (alert: Alert, rules: Rules, { now, at }: Seen): BoardView['alerts'][number] => {
  const fields = alertFields(alert);
  const person = fields['on-call-person'];
  return {
    key: alert.ticketKey,
    text: alert.text,
    state: alert.paused === undefined ? (fields['on-call-alert'] ?? alert.status) : `paused: ${alert.paused.because}`,
    ...(person === null || person === undefined ? {} : { person: nameIn(rules, person) }),
    minutes: Math.floor((now - alert.raisedAt) / MINUTE_MS),
    ...(isRunning(alert) && alert.dueAt !== undefined ? { nextStepAt: at(alert.dueAt) } : {}),
    loud: alert.status === 'nobody left',
    reports: alert.reports,
  };
};

const deskLine = (
  rules: Rules,
  desk: Rules['desks'][number],
  { now, tickets }: { readonly now: Instant; readonly tickets: readonly WaitingTicket[] },
): BoardView['desks'][number] => {
  const { open, openUntil, nextOpening, because } = deskSituation(rules, desk, now);
  const own = (instant: Instant): string => wallTime(instant, { zone: desk.calendar.zone, language: 'en' });
  const until = open ? openUntil : (nextOpening ?? undefined);
  const waiting = tickets.filter((ticket) => ticket.desk === desk.id);
  const starts = waiting.flatMap(({ startsAgainAt }) => (startsAgainAt === undefined ? [] : [startsAgainAt]));
  return {
    name: desk.name,
    open,
    state: `${open ? 'open' : 'closed'}${until === undefined ? '' : ` until ${own(until)}`} (${because})`,
    waiting: waiting.length,
    ...(starts.length === 0 ? {} : { opening: own(Math.min(...starts)) }),
  };
};
