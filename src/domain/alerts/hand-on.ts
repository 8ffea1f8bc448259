import { MINUTE_MS, type Instant } from '../instant';
import { say } from '../texts/say';
import type { AccountId } from '../ticket';
import type { Alert, NamedStep } from './alert';
import type { AlertEvent } from './alert-event';
import type { AlertMove } from './alert-move';
import { declinedBy } from './declined-by';
import { isRunning } from './is-running';
import { moveTo, withAnswer, type Note } from './move-to';
import { tellingOf } from './telling-of';

type HandedOn = Extract<AlertEvent, { readonly kind: 'handed on' }>;

/** How long a named person is waited for, where the alert has no step that says it. */
const WAIT_MINUTES = 10;

/**
 * A named person is told. While nobody holds the incident, before the escalation goes on; whoever holds it keeps it
 * until that person accepts. Acceptance stays that person's own (R5). The caller has checked that the person is there.
 */
export const handOn = (alert: Alert, event: HandedOn, now: Instant): AlertMove => {
  const nothing = { alert, actions: [] };
  if (!isRunning(alert) && alert.status !== 'accepted') return { ...nothing, ignored: `the alert is ${alert.status}` };
  if (alert.acceptedBy === event.to) return { ...nothing, ignored: 'this person holds the incident already' };
  if (declinedBy(alert).has(event.to)) return { ...nothing, ignored: 'this person has declined already' };
  if (isAskedAlready(alert, event.to)) return { ...nothing, ignored: 'this person is asked already' };
  const asked = isRunning(alert) ? namedNext(alert, event, now) : askedByHolder(alert, event, now);
  const { by, to, reason } = event;
  const answered = withAnswer(asked, { at: now, by, to, what: 'handed on', because: reason });
  return moveTo(alert, answered, [noteOf(alert, event, now)]);
};

/** A click that is repeated tells nobody twice. */
const isAskedAlready = ({ steps, step, handover }: Alert, person: AccountId): boolean => {
  const now = steps[step];
  const named = now?.who === 'named' && now.person === person && now.askedFor === undefined;
  return named || (handover?.until !== undefined && handover.asked.includes(person));
};

/** Without a mention: the person is told by the routes anyway. */
const noteOf = ({ language, round }: Alert, { byName, toName, reason }: HandedOn, now: Instant): Note => ({
  key: `alert ${round} handed on ${now}`,
  text: say(language, 'noteHandedOn', { name: byName, to: toName, because: reason }),
});

const because = ({ byName, reason }: HandedOn): string => `handed on by ${byName}: ${reason}`;

/** A step of its own, told at once; the steps of the rules follow it as they would have followed. */
const namedNext = (alert: Alert, event: HandedOn, now: Instant): Alert => {
  const { steps, step } = alert;
  const named: NamedStep = {
    who: 'named',
    person: event.to,
    because: because(event),
    waitMinutes: waitMinutes(alert),
  };
  const toldAlready = alert.status === 'raised' ? step : step + 1;
  const [before, after] = [steps.slice(0, toldAlready), steps.slice(toldAlready)];
  // The last step is told again and again when nobody accepts: it has to stay the last one.
  const rest = after.length > 0 ? after : steps.slice(-1);
  return { ...alert, steps: [...before, named, ...rest], step: toldAlready, status: 'raised', dueAt: now };
};

const askedByHolder = (alert: Alert, event: HandedOn, now: Instant): Alert => {
  const { to, languages } = event;
  const telling = tellingOf(alert, { person: to, because: because(event), languages }, now);
  const until = now + waitMinutes(alert) * MINUTE_MS;
  return {
    ...alert,
    handover: { toDesk: null, asked: [to], askedAt: now, until },
    log: [...alert.log, telling],
    dueAt: now,
  };
};

const waitMinutes = ({ steps }: Alert): number => Math.max(1, steps[0]?.waitMinutes ?? WAIT_MINUTES);
