import { advance } from '../alerts/advance';
import { isRunning } from '../alerts/is-running';
import { alreadySaid } from '../decision/already-said';
import { alertWish } from '../decision/alert-wish';
import { noteLanguage } from '../decision/note-language';
import { alerting } from '../decision/plan-alert';
import type { Plan } from '../decision/plan';
import type { Situation } from '../decision/situation';
import { unchanged } from '../decision/unchanged';
import { say } from '../texts/say';
import type { Outage, OutageReport } from './outage';

/**
 * What an outage asks of one of its tickets (R7): join the confirmed main incident, write the update that an agent has
 * sent, keep the draft of the solution, ring by itself when the main incident was none. Null = nothing now.
 */
export const planMember = (situation: Situation, outage: Outage): Plan | null => {
  const { facts } = situation;
  const [main] = outage.reports;
  if (facts.state === null || main === undefined) return null;
  const joined = facts.state.set.fields?.['main-incident'] === main.key;
  if (outage.apart?.includes(facts.ticket.id) === true)
    return joined ? ringsItself(situation, say(noteLanguage(facts.rules), 'noteSetApart', { key: main.key })) : null;
  if (outage.ended?.how === 'called off')
    return joined
      ? ringsItself(situation, say(noteLanguage(facts.rules), 'noteMainCalledOff', { key: main.key }))
      : null;
  const joins = joined || main.ticket === facts.ticket.id ? null : planJoining(situation, outage, main);
  return joins ?? planUpdate(situation, outage) ?? (joined ? planSolved(situation, outage, main) : null);
};

const planJoining = (situation: Situation, { confirmed }: Outage, main: OutageReport): Plan | null => {
  const { facts, now } = situation;
  const { alert, state } = facts;
  if (confirmed === undefined || alert === null || state === null) return null;
  if (!isRunning(alert) && alert.status !== 'accepted') return null;
  const language = noteLanguage(facts.rules);
  const because = say(language, 'outageConfirmed', { key: main.key });
  const move = advance(alert, { kind: 'called off', by: confirmed.by, because }, now);
  const text = say(language, 'noteJoined', { key: main.key, customer: main.customer });
  return { ...unchanged(state), stage: 'working', fields: { 'main-incident': main.key }, note: { text }, alert: move };
};

/** An agent's own words to everybody, in this customer's language; English where it was not written in that. */
const planUpdate = ({ facts, language }: Situation, { updates }: Outage): Plan | null => {
  const { ticket, state } = facts;
  if (state === null || ticket.statusCategory === 'done') return null;
  const due = updates.find(({ texts, at }) => {
    const text = texts[language] ?? texts['en'];
    return text !== undefined && !alreadySaid(ticket, text, at);
  });
  const reply = due?.texts[language] ?? due?.texts['en'];
  return reply === undefined ? null : { ...unchanged(state), reply };
};

/** The main incident is solved: a draft for this customer; closing it stays with whoever has the ticket. */
const planSolved = ({ facts, language }: Situation, { ended }: Outage, main: OutageReport): Plan | null => {
  const { ticket, state } = facts;
  if (ended?.how !== 'resolved' || state === null || ticket.statusCategory === 'done') return null;
  const draft = say(language, 'outageSolved');
  const text = say(noteLanguage(facts.rules), 'noteSolvedDraft', { key: main.key, draft });
  if (alreadySaid(ticket, text, ended.at)) return null;
  const mention = ticket.assignee === null ? {} : { mention: [ticket.assignee] };
  return { ...unchanged(state), note: { text, ...mention } };
};

/** It is not, or no longer, part of the main incident, and this ticket still says that nobody can work. */
const ringsItself = (situation: Situation, because: string): Plan | null => {
  const { facts, now, seriousness } = situation;
  const { alert, ticket } = facts;
  if (alert === null || ticket.statusCategory === 'done' || seriousness.serious !== true) return null;
  const { texts, steps, rulesVersion } = alertWish(situation);
  const again = { kind: 'severity raised' as const, by: null, because, steps, rulesVersion };
  const move = advance(alert, texts === undefined ? again : { ...again, texts }, now);
  const plan = alerting(situation, move);
  return { ...plan, fields: { ...plan.fields, 'main-incident': null } };
};
