import { deskSituation } from '../../../src/domain/decision/desk-situation';
import { dutyManagersOf } from '../../../src/domain/decision/on-call-question';
import { compileCalendar } from '../../../src/domain/hours/compile-calendar';
import type { Instant } from '../../../src/domain/instant';
import { contextOfDesks } from '../../../src/domain/oncall/context-of-desks';
import { whoIsOnCall, type OnCallPerson } from '../../../src/domain/oncall/who-is-on-call';
import type { Rules } from '../../../src/domain/rules/rules';
import type { OnCallNow } from '../wire/world-now';

/** Why this person, without the arithmetic of the rota. */
const wordsFor = ({ source, because }: OnCallPerson): string => {
  if (source === 'rota') return 'on the on-call rota';
  return source === 'last resort' ? 'the last resort' : because;
};

/** Who would be told first of an outage of a customer of this desk, or null when nobody can be. */
export const onCallNow = (rules: Rules, now: Instant, ownDesk: string): OnCallNow | null => {
  const desks = rules.desks.map((desk) => {
    const { openUntil, doubtful } = deskSituation(rules, desk, now);
    return {
      id: desk.id,
      dutyManagers: dutyManagersOf(rules, desk.id),
      ...(openUntil === undefined || doubtful ? {} : { openUntil }),
    };
  });
  const context = contextOfDesks(rules.desks.map(({ id, calendar }) => ({ id, calendar: compileCalendar(calendar) })));
  const answer = whoIsOnCall(
    { schedule: rules.onCall, people: rules.people, desks, ownDesk, language: 'de', settings: rules.settings, context },
    now,
  );
  const [first] = answer.people;
  const person = rules.people.find((one) => one.account === first?.person);
  if (first === undefined || person === undefined) return null;
  const zone = rules.desks.find((one) => one.id === person.desk)?.calendar.zone ?? 'UTC';
  return { account: person.account, name: person.name, phone: person.phone ?? null, because: wordsFor(first), zone };
};
