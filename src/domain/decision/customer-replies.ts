import { closedSpanAt } from '../hours/closed-span-at';
import { isDoubtful } from '../hours/is-doubtful';
import type { Instant } from '../instant';
import { mayMessage } from '../intake/may-message';
import type { ReportItem } from '../intake/missing-items';
import { askMissing, askMissingToo } from '../texts/ask-missing';
import { askSeriousness, askSeriousnessToo } from '../texts/ask-seriousness';
import { doubtfulDay } from '../texts/doubtful-day';
import { falseAlarm } from '../texts/false-alarm';
import { openingChanged } from '../texts/opening-changed';
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
    waitingForOpening({ language, zone, place, opening: promisedOpening(situation), because: whyWaiting(situation) }),
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

/** The opening that was promised has moved: said although something was said in this closed span, on an admin's word. */
export const changedOpeningReply = (situation: Situation): Reply => {
  const { desk, zone } = situation;
  const language = voiceOf(situation);
  const place = desk.desk.name;
  const because = whyWaiting(situation);
  const text = openingChanged({ language, zone, place, opening: promisedOpening(situation), because });
  return spoken(situation, text, undefined);
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

/** A grave report inside the announced window: who knows of it, and what happens when the window is over (R8). */
export const maintenanceReply = (situation: Situation, maintenanceUntil: Instant): Reply => {
  const { zone } = situation;
  const language = voiceOf(situation);
  return once(situation, seriousReceived({ language, zone, goesTo: 'on-call', maintenanceUntil }));
};

/** The questions, in the one message the customer gets: behind the promise where there is one. */
export const askingReply = (situation: Situation, promise: string | undefined): Reply => {
  const language = voiceOf(situation);
  if (promise === undefined) return once(situation, askSeriousness(language));
  return once(situation, `${promise.split('\n\n')[0]}\n\n${askSeriousnessToo(language)}`);
};

/** What the report does not state, in the one message the customer gets: behind what it says already. */
export const missingReply = (
  situation: Situation,
  { missing, behind }: { readonly missing: readonly ReportItem[]; readonly behind: string | undefined },
): Reply => {
  const language = voiceOf(situation);
  const questions = behind === undefined ? askMissing(language, missing) : askMissingToo(language, missing);
  if (questions === null) return {};
  return once(situation, behind === undefined ? questions : `${behind}\n\n${questions}`);
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
const once = (situation: Situation, reply: string): Reply => spoken(situation, reply, situation.facts.state?.toldUntil);

const spoken = ({ facts, desk, now }: Situation, reply: string, toldUntil: Instant | undefined): Reply => {
  if (facts.ticket.reporter === null) return {};
  const closed = closedSpanAt(desk.calendar, now);
  const span = closed?.start === null || closed === null ? null : { start: closed.start, end: closed.end };
  const may = mayMessage(
    { ticket: facts.ticket, closedSpan: span, ...(toldUntil === undefined ? {} : { toldUntil }) },
    now,
  );
  if (!may.may) return {};
  return { reply, ...(desk.nextOpening === null ? {} : { toldUntil: desk.nextOpening }) };
};

/** No promise for a day of which nobody has said yet whether the desk is there (mission §4). */
export const promisedOpening = ({ desk }: Situation): Instant | null =>
  desk.nextOpening === null || isDoubtful(desk.calendar, desk.nextOpening) ? null : desk.nextOpening;

/** English readers get the English name, everybody else the one the place itself uses. */
const whyWaiting = ({ desk, language }: Situation): WaitingBecause => {
  if (desk.lastMinutes) return { kind: 'last minutes' };
  const names = desk.holidays.map(({ name, localName }) =>
    spokenLanguage(language) === 'en' ? name : (localName ?? name),
  );
  if (desk.state === 'holiday') return { kind: 'holiday', holidays: [...new Set(names)] };
  return { kind: desk.state === 'weekend' ? 'weekend' : 'night' };
};
