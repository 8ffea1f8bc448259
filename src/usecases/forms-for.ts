import type { TicketForms } from '../contract/ticket-context';
import { mayAnswer } from '../domain/decision/acts/answer-question';
import { draftQuestion } from '../domain/decision/acts/ask-customer';
import { questionOwner } from '../domain/decision/acts/ask-incident-management';
import { alertGoesOn } from '../domain/decision/acts/at-hand';
import { departmentsOf } from '../domain/decision/acts/bring-in-expert';
import { draftHandover } from '../domain/decision/acts/draft-handover';
import { FORWARD_TO, forwardTarget } from '../domain/decision/acts/forward-target';
import { mayHandOn, whyNotTo } from '../domain/decision/acts/hand-on-incident';
import { placeBefore } from '../domain/decision/acts/send-back';
import { teamName } from '../domain/decision/sentence';
import type { Situation } from '../domain/decision/situation';
import { takePerson } from '../domain/decision/take-person';
import { isoOf } from '../domain/instant';
import { phraseIn } from '../domain/texts/panel/phrase-in';
import { wallTime } from '../domain/texts/wall-time';
import type { Viewer } from './viewer';
import type { AccountId } from '../domain/ticket';

/** What this person may fill in now, and what it would do, in their language; undefined in Watch and where the app has no say. */
export const formsFor = (situation: Situation, { account, language }: Viewer): TicketForms | undefined => {
  const { facts } = situation;
  const { state, project, rules, ticket } = facts;
  if (state === null || project.mode === 'watch' || rules.stopActing) return undefined;
  const free = !alertGoesOn(facts) && ticket.statusCategory !== 'done';
  return {
    forward: free ? forwardTargets(situation, language) : [],
    ...(free ? sendBackOf(situation) : {}),
    ...(ticket.reporter === null
      ? {}
      : { askCustomer: { draft: draftQuestion(situation), language: situation.language } }),
    ...questionOf(situation, account),
    ...handOnOf(situation, account),
    experts: departmentsOf(facts).map((department) => ({
      department,
      person: expertOf(situation, department),
    })),
    ...(free && situation.seriousness.serious !== true ? waitOf(situation, language) : {}),
  };
};

const forwardTargets = (situation: Situation, language: string): TicketForms['forward'] =>
  FORWARD_TO.flatMap((to) => {
    const target = forwardTarget(situation, to);
    if (typeof target === 'string') return [];
    const { team, choice, way } = target;
    const label = teamName(situation, team);
    const who = choice.linkedTask?.name ?? choice.person?.name;
    if (team === situation.facts.state?.team && choice.person?.account === situation.facts.ticket.assignee) return [];
    const sentence = `${label}${who === undefined ? '' : ` (${who})`}: ${choice.because} (${way})`;
    return [{ to, label, sentence: phraseIn(language, sentence) }];
  });

const sendBackOf = (situation: Situation): Pick<TicketForms, 'sendBack'> => {
  const { state, rules } = situation.facts;
  const place = state === null ? null : placeBefore({ state });
  if (state === null || place === null) return {};
  const person = rules.people.find(({ account }) => account === place.assignee)?.name;
  const to = `${teamName(situation, place.team)}${person === undefined ? '' : ` (${person})`}`;
  return { sendBack: { to, bounces: state.bounces ?? 0 } };
};

const questionOf = (
  situation: Situation,
  viewer: AccountId,
): Pick<TicketForms, 'question' | 'askIncidentManagement'> => {
  const { facts } = situation;
  const question = facts.state?.question;
  const nameOf = (account: AccountId | null): string =>
    facts.rules.people.find((one) => one.account === account)?.name ?? 'Incident Management';
  if (question === undefined || question.answeredAt !== undefined)
    return { askIncidentManagement: { owner: questionOwner(situation).person?.name ?? 'Incident Management' } };
  const { text, owner, dueAt } = question;
  return { question: { text, owner: nameOf(owner), dueAt: isoOf(dueAt), mine: mayAnswer(facts, question, viewer) } };
};

/** While an alert goes on: who can have it, and the note that goes with it. */
const handOnOf = (situation: Situation, viewer: AccountId): Pick<TicketForms, 'handOn' | 'handover'> => {
  const { facts, now } = situation;
  const { alert, rules } = facts;
  if (alert === null || !alertGoesOn(facts) || !mayHandOn(facts, viewer)) return {};
  const people = rules.people
    .filter((person) => person.account !== viewer && whyNotTo(facts, person, now) === undefined)
    .toSorted((a, b) => Number(b.team === 'incident-management') - Number(a.team === 'incident-management'))
    .map(({ account, name, desk }) => ({
      account,
      name,
      desk: rules.desks.find(({ id }) => id === desk)?.name ?? desk,
    }));
  return { handOn: { people }, handover: { draft: draftHandover(situation, alert) } };
};

const expertOf = (situation: Situation, department: string): string => {
  const { person, linkedTask, because } = takePerson(situation, {
    team: 'incident-management',
    person: 'expert',
    department,
  });
  return because === 'expert of the department' ? ((linkedTask ?? person)?.name ?? '') : '';
};

const waitOf = ({ desk, now }: Situation, language: string): Pick<TicketForms, 'makeWait'> => {
  if (desk.nextOpening === null) return {};
  const clock = { zone: desk.calendar.calendar.zone, language };
  return { makeWait: { now: isoOf(now), until: isoOf(desk.nextOpening), text: wallTime(desk.nextOpening, clock) } };
};
