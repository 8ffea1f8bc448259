import type { Alert, AlertStep } from '../alerts/alert';
import { alertedPeople } from '../alerts/alerted-people';
import { candidateOf, type Candidate } from '../alerts/candidate';
import { type OnCallPerson, whoIsOnCall } from '../oncall/who-is-on-call';
import { dutyManagersOf, onCallQuestion } from './on-call-question';
import type { Situation } from './situation';
import { openDeskIds } from './take-person';

/**
 * Who can be told in a step of the escalation, at the moment of the step (R5). In the last minutes before
 * closing and on a doubtful day the desk's own duty person and on-call are told together: an empty office
 * must not get an outage (R4).
 */
export const whoAnswers = (
  situation: Situation,
  step: AlertStep,
  alert: Pick<Alert, 'log' | 'round' | 'handover'>,
): readonly Candidate[] => {
  switch (step.who) {
    case 'duty':
      return named(situation, [...ownDeskToo(situation), ...firstOnCall(situation)]);
    case 'team':
      return named(situation, restOfTeam(situation, alertedPeople(alert)));
    case 'rota':
      return named(situation, rota(situation));
    case 'last resort':
      return named(situation, lastResort(situation));
    case 'named':
      return named(situation, [{ account: step.person, because: step.because }]);
    default:
      return step satisfies never;
  }
};

interface Named {
  readonly account: string;
  readonly because: string;
}

const namedOf = ({ person, because }: OnCallPerson): Named => ({ account: person, because });

/** People as candidates; whoever is absent, inactive, busy or not mapped stands in the log with the reason. */
const named = ({ facts, now }: Situation, people: readonly Named[]): readonly Candidate[] =>
  people.map(({ account, because }) => {
    const person = facts.rules.people.find((one) => one.account === account);
    const inIncident = facts.busy?.[account];
    if (person === undefined) return { person: account, because, skip: 'not mapped' };
    return candidateOf(person, { because, ...(inIncident === undefined ? {} : { inIncident }) }, now);
  });

/** One person is told, the next only when nobody answers. Who works on another incident is passed over for the next. */
const firstOnCall = (situation: Situation): readonly Named[] => {
  const { people, away } = whoIsOnCall(onCallQuestion(situation), situation.now);
  const free = people.findIndex(({ person }) => situation.facts.busy?.[person] === undefined);
  return [...away, ...people.slice(0, free === -1 ? people.length : free + 1)].map(namedOf);
};

const ownDeskToo = ({ facts, desk }: Situation): readonly Named[] => {
  if (!desk.doubtful && !desk.lastMinutes) return [];
  const because = desk.doubtful ? 'nobody knows whether the desk is there today' : 'the desk is about to close';
  return dutyManagersOf(facts.rules, desk.desk.id).map((account) => ({ account, because }));
};

/** Incident managers and then other members of Incident Management at desks that are open now, who have not been told yet. */
const restOfTeam = (situation: Situation, told: readonly string[]): readonly Named[] => {
  const open = openDeskIds(situation);
  return situation.facts.rules.people
    .filter(
      (person) => person.team === 'incident-management' && open.includes(person.desk) && !told.includes(person.account),
    )
    .sort((a, b) => Number(b.roles.includes('incident manager')) - Number(a.roles.includes('incident manager')))
    .map(({ account }) => ({ account, because: 'Incident Management at an open desk' }));
};

const rota = (situation: Situation): readonly Named[] => {
  const question = onCallQuestion(situation);
  const settings = { ...question.settings, onCallWhileDeskOpen: 'rota' as const };
  const { people, away } = whoIsOnCall({ ...question, settings }, situation.now);
  return [...away, ...people].filter(({ source }) => source === 'rota').map(namedOf);
};

const lastResort = ({ facts }: Situation): readonly Named[] => {
  const account = facts.rules.onCall.lastResort;
  return account === undefined ? [] : [{ account, because: 'nobody else has accepted' }];
};
