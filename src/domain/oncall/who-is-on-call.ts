import type { Instant } from '../instant';
import type { Person } from '../people/person';
import type { Settings } from '../rules/rules';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { type OpenDesk, dutyManagersAt } from './duty-managers';
import { presenceOf } from './presence';
import { rotaPeopleAt } from './rota-people';
import type { OnCallSchedule } from './schedule';

export type OnCallSource = 'duty incident manager' | 'rota' | 'last resort';

/** A person who is on call, and why that person (R12). */
export interface OnCallPerson {
  readonly person: AccountId;
  readonly source: OnCallSource;
  /** Desk whose duty incident manager the person is. */
  readonly desk?: string;
  readonly because: string;
}

export interface WhoIsOnCall {
  /** In the order in which they are to be told; all of one source. Empty = nobody can be told, which must be shown. */
  readonly people: readonly OnCallPerson[];
  readonly source: OnCallSource | 'nobody';
  /** People and desks that were passed over, each with the reason. */
  readonly why: readonly string[];
  /** Who would have been told before these people and is away, in order. */
  readonly away: readonly OnCallPerson[];
}

export interface OnCallQuestion {
  readonly schedule: OnCallSchedule;
  readonly people: readonly Person[];
  /** Every desk; `openUntil` only while it is open, `dutyManagers` in the order in which they are to be told. */
  readonly desks: readonly OpenDesk[];
  readonly ownDesk: string;
  readonly language: string;
  readonly settings: Pick<Settings, 'onCallWhileDeskOpen' | 'dutyNeedsMinutesLeft'>;
  /** Absent = no holidays are known, and layers for hours without a desk are taken as needed. */
  readonly context?: OnCallContext;
}

/**
 * Who is on call at `t` (R5): the present duty incident managers of open desks (own desk first, then language, then
 * time left), else the rota, else the last resort; by setting the rota comes before the duty managers. Absent,
 * inactive and unmapped people are passed over with the reason. Never throws: an alert must reach somebody.
 */
export const whoIsOnCall = (question: OnCallQuestion, t: Instant): WhoIsOnCall => {
  const presence = presenceOf(question.people, t);
  const duty = dutyManagersAt(question, { presence, t });
  const rota = rotaPeopleAt(question, { presence, t });
  const order = question.settings.onCallWhileDeskOpen === 'rota' ? [rota, duty] : [duty, rota];
  const why: string[] = [];
  const away: OnCallPerson[] = [];
  for (const candidates of order) {
    const { people } = candidates;
    why.push(...candidates.passedOver);
    away.push(...candidates.away);
    const [first] = people;
    if (first !== undefined) return { people, source: first.source, why, away };
  }
  return { ...lastResort(question, { presence, why }), away };
};

interface Fallback {
  readonly presence: ReturnType<typeof presenceOf>;
  readonly why: readonly string[];
}

const lastResort = (question: OnCallQuestion, { presence, why }: Fallback): Omit<WhoIsOnCall, 'away'> => {
  const person = question.schedule.lastResort;
  if (person === undefined) return { people: [], source: 'nobody', why: [...why, 'no last resort is set'] };
  const away = presence(person);
  // An absent last resort is still told: the alternative is that nobody is.
  if (away === 'not mapped' || away === 'inactive') {
    return { people: [], source: 'nobody', why: [...why, `last resort ${person}: ${away}`] };
  }
  const because = away === undefined ? 'nobody else is left' : `nobody else is left (${away})`;
  return { people: [{ person, source: 'last resort', because }], source: 'last resort', why };
};
