import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { type Duty, dutyAt } from './duty';
import type { AskedAt, Candidates } from './duty-managers';
import { verdictsOf } from './duty-verdicts';
import { lanesIn } from './lanes';
import type { OnCallSchedule } from './schedule';
import type { OnCallPerson, OnCallQuestion } from './who-is-on-call';

/**
 * Present people of the rota at an instant. When nobody on call is present, present people of hidden layers follow:
 * a layer whose people are all away must not hide those below it.
 */
export const rotaPeopleAt = (question: OnCallQuestion, { presence, t }: AskedAt): Candidates => {
  const duty = rotaDuty(question, t);
  const { people } = duty;
  const why = verdictsOf(duty);
  const passedOver: string[] = [];
  const present = (account: AccountId): boolean => {
    const away = presence(account);
    if (away !== undefined) passedOver.push(`${account} of the rota: ${away}`);
    return away === undefined;
  };
  const onCall = people.filter(present).map((person): OnCallPerson => {
    const from = why.find((verdict) => verdict.won && verdict.people.includes(person));
    return { person, source: 'rota', because: from === undefined ? 'rota' : `${from.name}: ${from.because}` };
  });
  if (onCall.length > 0 || people.length === 0) return { people: onCall, passedOver };
  const hidden = why.filter((verdict) => verdict.from === 'layer' && !verdict.won);
  const below = hidden.flatMap((verdict) =>
    verdict.people
      .filter((person) => !people.includes(person) && present(person))
      .map((person): OnCallPerson => ({ person, source: 'rota', because: `${verdict.name}: those above are away` })),
  );
  return { people: below, passedOver };
};

/** A rota that rests while desks are open is asked all the same when no duty manager of theirs is there (R4, R5). */
const rotaDuty = ({ schedule, context = {} }: OnCallQuestion, t: Instant): Duty => {
  const planned = dutyNow(schedule, t, context);
  const rests = planned.people.length === 0 && planned.overrides.length === 0 && planned.temporary.length === 0;
  const anyHours = context.holidays === undefined ? {} : { holidays: context.holidays };
  return rests ? dutyNow(schedule, t, anyHours) : planned;
};

const dutyNow = (schedule: OnCallSchedule, t: Instant, context: OnCallContext): Duty =>
  dutyAt(schedule, lanesIn(schedule, { start: t, end: t + 1 }, context), t);
