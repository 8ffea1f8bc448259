import { advance } from '../alerts/advance';
import type { Alert } from '../alerts/alert';
import type { AlertMove } from '../alerts/alert-move';
import { planHandover, type HandoverDesk, type HandoverFacts } from '../alerts/plan-handover';
import { whoIsOnCall } from '../oncall/who-is-on-call';
import { say } from '../texts/say';
import { deskSituation } from './desk-situation';
import { deskOfPerson, watchedForHandover } from './handover-border';
import { dutyManagersOf, onCallQuestion } from './on-call-question';
import type { Plan } from './plan';
import { planProgress } from './plan-progress';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/** An accepted incident at a border of desk hours: others are asked, the holder keeps it until one of them accepts (R5). */
export const planHandingOver = (situation: Situation, alert: Alert): Plan | null => {
  const { facts, now } = situation;
  const holder = alert.acceptedBy;
  if (facts.state === null || alert.status !== 'accepted' || holder === undefined) return null;
  if (alert.dueAt === undefined || now < alert.dueAt) return null;
  const { until } = alert.handover ?? {};
  if (until !== undefined && now < until) return null;
  const base = { ...unchanged(facts.state), stage: 'accepted' as const };
  const watched = (move: AlertMove): Plan => ({ ...base, alert: watchedForHandover(situation, move, holder) });
  if (until !== undefined) return watched(notAnswered(situation, alert));
  const stalled = planProgress(situation, alert);
  if (stalled !== null) return stalled;
  if (alert.borderAt === undefined || now < alert.borderAt) return watched(unmoved(alert));
  const { borderAt: _passed, ...open } = alert;
  const plan = planHandover(factsOf(situation, alert, holder), now);
  const asked = plan.due ? advance(open, plan.ask, now) : undefined;
  // Nothing to hand over at this border, or nobody new to ask: the next one is waited for.
  return watched(asked !== undefined && asked.ignored === undefined ? asked : unmoved(open));
};

/** Only looked at: it is written so that it is due at another time. */
const unmoved = (alert: Alert): AlertMove => {
  const { dueAt: _passed, ...rest } = alert;
  const to = { ...rest, revision: alert.revision + 1 };
  return { alert: to, actions: [{ do: 'change alert', from: alert, to }] };
};

const notAnswered = ({ facts, now }: Situation, alert: Alert): AlertMove => {
  const names = (alert.handover?.asked ?? []).map(
    (account) => facts.rules.people.find((person) => person.account === account)?.name ?? account,
  );
  const because = say(alert.language, 'notAnswered', { name: names.join(', ') });
  return advance(alert, { kind: 'not taken', because }, now);
};

const factsOf = (situation: Situation, alert: Alert, holder: string): HandoverFacts => {
  const { facts, desk, now } = situation;
  const own = desk.open && deskOfPerson(situation, holder)?.desk.id !== desk.desk.id;
  const border = own ? desk : (deskOfPerson(situation, holder) ?? desk);
  return {
    alert,
    occasion: {
      kind: own ? 'opening' : 'closing',
      desk: { id: border.desk.id, name: border.desk.name, zone: border.desk.calendar.zone },
      at: alert.borderAt ?? now,
    },
    openDesks: openDesks(situation),
    onCall: whoIsOnCall(onCallQuestion(situation), now).people.map(({ person }) => person),
    needsMinutesLeft: facts.rules.settings.dutyNeedsMinutesLeft,
  };
};

const openDesks = ({ facts, now }: Situation): readonly HandoverDesk[] =>
  facts.rules.desks.flatMap((desk) => {
    const { openUntil, doubtful } = deskSituation(facts.rules, desk, now);
    if (openUntil === undefined || doubtful) return [];
    return [
      {
        id: desk.id,
        name: desk.name,
        zone: desk.calendar.zone,
        openUntil,
        people: dutyManagersOf(facts.rules, desk.id),
      },
    ];
  });
