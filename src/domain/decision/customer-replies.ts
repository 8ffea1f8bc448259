import { closedSpanAt } from '../hours/closed-span-at';
import { mayMessage } from '../intake/may-message';
import { askSeriousness, askSeriousnessToo } from '../texts/ask-seriousness';
import { doubtfulDay } from '../texts/doubtful-day';
import { falseAlarm } from '../texts/false-alarm';
import { seriousReceived } from '../texts/serious-received';
import { openingTime } from '../texts/opening-time';
import { say } from '../texts/say';
import { spokenLanguage } from '../texts/spoken-language';
import { waitingForOpening, type WaitingBecause } from '../texts/waiting-for-opening';
import type { Voice } from '../texts/voice';
import { greeting } from './greeting';
import type { Plan } from './plan';
import type { Situation } from './situation';

type Reply = Pick<Plan, 'reply' | 'toldUntil'>;

/** The customer's language, in the site's own words where the rules have some. */
const voiceOf = ({ language, facts }: Situation): Voice => ({ language, texts: facts.rules.texts });

/** When work starts, in the customer's zone; on a doubtful day no promise (R4). */
export const waitingReply = (situation: Situation): Reply => {
  const { desk, zone } = situation;
  const language = voiceOf(situation);
  const place = desk.desk.name;
  const greeted = greeting(situation);
  if (greeted !== undefined) return once(situation, withPromise(situation, greeted));
  if (desk.doubtful) return once(situation, doubtfulDay({ language, place }));
  return once(
    situation,
    waitingForOpening({ language, zone, place, opening: desk.nextOpening, because: whyWaiting(situation) }),
  );
};

/** The row's own greeting, and when work starts where that may be promised. */
const withPromise = (situation: Situation, greeted: string): string => {
  const { desk, zone } = situation;
  const language = voiceOf(situation);
  const opening = desk.doubtful || desk.nextOpening === null ? null : openingTime(desk.nextOpening, { language, zone });
  return opening === null ? greeted : `${greeted} ${say(language, 'falseAlarmOpening', { opening })}`;
};

/** The row's own greeting for a ticket on which work starts at once. */
export const greetingReply = (situation: Situation): Reply => {
  const greeted = greeting(situation);
  return greeted === undefined ? {} : once(situation, greeted);
};

/** A serious report outside hours, or in the last minutes of a day: on-call is being alerted. */
export const seriousReply = (situation: Situation): Reply => {
  const { desk, zone, facts } = situation;
  const language = voiceOf(situation);
  if (desk.open && !desk.lastMinutes && !desk.doubtful) return {};
  const { phoneNumber } = facts.rules.settings;
  return once(
    situation,
    seriousReceived({ language, zone, goesTo: 'on-call', ...(phoneNumber === undefined ? {} : { phoneNumber }) }),
  );
};

/** The questions, in the one message the customer gets: behind the promise where there is one. */
export const askingReply = (situation: Situation, promise: string | undefined): Reply => {
  const language = voiceOf(situation);
  if (promise === undefined) return once(situation, askSeriousness(language));
  return once(situation, `${promise.split('\n\n')[0]}\n\n${askSeriousnessToo(language)}`);
};

/** A person said that it is not serious: the customer is told so once more, on that person's word (R3). */
export const falseAlarmReply = (situation: Situation, ordinary: Plan): Reply => {
  const { zone, facts } = situation;
  const language = voiceOf(situation);
  if (facts.ticket.reporter === null) return {};
  const opening = ordinary.stage === 'working' ? undefined : ordinary.startsAgainAt;
  return { reply: falseAlarm({ language, zone, ...(opening === undefined ? {} : { opening }) }) };
};

/** At most one message per closed span, none to robots, none after a person's answer (R10), none where nobody reads it. */
const once = ({ facts, desk, now }: Situation, reply: string): Reply => {
  if (facts.ticket.reporter === null) return {};
  const closed = closedSpanAt(desk.calendar, now);
  const span = closed?.start === null || closed === null ? null : { start: closed.start, end: closed.end };
  const toldUntil = facts.state?.toldUntil;
  const may = mayMessage(
    { ticket: facts.ticket, closedSpan: span, ...(toldUntil === undefined ? {} : { toldUntil }) },
    now,
  );
  if (!may.may) return {};
  return { reply, ...(desk.nextOpening === null ? {} : { toldUntil: desk.nextOpening }) };
};

/** English readers get the English name, everybody else the one the place itself uses. */
const whyWaiting = ({ desk, language }: Situation): WaitingBecause => {
  if (desk.lastMinutes) return { kind: 'last minutes' };
  const names = desk.holidays.map(({ name, localName }) =>
    spokenLanguage(language) === 'en' ? name : (localName ?? name),
  );
  if (desk.state === 'holiday') return { kind: 'holiday', holidays: [...new Set(names)] };
  return { kind: desk.state === 'weekend' ? 'weekend' : 'night' };
};
