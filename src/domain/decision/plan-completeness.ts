import { missingItems, type ReportItem } from '../intake/missing-items';
import { say } from '../texts/say';
import { missingReply } from './customer-replies';
import { noteLanguage } from './note-language';
import type { Plan } from './plan';
import type { Situation } from './situation';

/** Hardly any report names a customisation when none is concerned: it alone is no reason to write to a customer. */
const NO_REASON_ALONE: ReportItem = 'customisation';
/** The questions about seriousness ask for these two already. */
const ASKED_ELSEWHERE: readonly ReportItem[] = ['environment', 'time'];

/**
 * An error report that lacks what the vendor's page asks for (mission §2) is asked about exactly that, once, politely
 * and publicly, in the one message the customer gets (R2, R10). Not beside an outage: there people call back.
 */
export const planCompleteness = (situation: Situation, plan: Plan): Plan => {
  const { facts, seriousness } = situation;
  if (seriousness.serious === true || facts.state?.askedMissing === true) return plan;
  if (seriousness.serious === 'unknown' && seriousness.suggestion !== undefined) return plan;
  const missing = missingItems(facts.ticket).filter(
    (item) => plan.asked === undefined || !ASKED_ELSEWHERE.includes(item),
  );
  if (missing.every((item) => item === NO_REASON_ALONE)) return plan;
  // The questions before it were not sent: robots, a message a span, a person's answer (R10).
  if (plan.asked === true && plan.reply === undefined) return plan;
  const { reply, toldUntil } = missingReply(situation, { missing, behind: plan.reply });
  if (reply === undefined) return plan;
  const asked = askedFor(noteLanguage(facts.rules), missing);
  const note = { ...plan.note, text: plan.note === undefined ? asked : `${plan.note.text} ${asked}` };
  return { ...plan, reply, ...(toldUntil === undefined ? {} : { toldUntil }), note, keep: { askedMissing: true } };
};

const askedFor = (language: string, missing: readonly ReportItem[]): string =>
  say(language, 'noteAskedMissing', { items: missing.map((item) => say(language, `item ${item}`)).join(', ') });
