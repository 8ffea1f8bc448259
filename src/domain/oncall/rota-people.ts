import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { type Duty, type LayerSays, dutyAt } from './duty';
import type { AskedAt, Candidates } from './duty-managers';
import { verdictsOf } from './duty-verdicts';
import { lanesIn } from './lanes';
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
  const planned = people.map((person): OnCallPerson => {
    const from = why.find((verdict) => verdict.won && verdict.people.includes(person));
    return { person, source: 'rota', because: from === undefined ? 'rota' : `${from.name}: ${from.because}` };
  });
  const onCall = planned.filter(({ person }) => present(person));
  const away = planned.filter((one) => !onCall.includes(one));
  if (onCall.length > 0 || people.length === 0) return { people: onCall, passedOver, away };
  const isHidden = ({ layer }: LayerSays): boolean => duty.temporary.length > 0 || layer.priority !== duty.priority;
  const below = duty.layers.filter(isHidden).flatMap((says) =>
    says.people
      .filter((person) => !people.includes(person) && present(person))
      .map((person): OnCallPerson => ({
        person,
        source: 'rota',
        because: `${says.layer.name}: those above are away`,
      })),
  );
  return { people: below, passedOver, away };
};

/**
 * The rota as if no desk were open: it is asked only for want of a present duty manager, or by setting at once, and
 * a desk where nobody is present counts as closed (R4, R5). So layers that rest while desks are open do not rest.
 */
const rotaDuty = ({ schedule, context = {} }: OnCallQuestion, t: Instant): Duty => {
  const noDeskOpen: OnCallContext = context.holidays === undefined ? {} : { holidays: context.holidays };
  return dutyAt(schedule, lanesIn(schedule, { start: t, end: t + 1 }, noDeskOpen), t);
};
