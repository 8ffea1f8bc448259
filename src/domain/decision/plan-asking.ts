import { MINUTE_MS } from '../instant';
import { askingReply } from './customer-replies';
import type { Plan } from './plan';
import type { Situation } from './situation';

/**
 * A ticket without answers is asked at once, in the one message it gets (R3, R10). Where the text
 * speaks of an outage and the desk is closed, silence will alert on-call.
 */
export const planAsking = (situation: Situation, plan: Plan): Plan => {
  const { facts, desk, now, seriousness } = situation;
  const suggested = seriousness.serious === 'unknown' && seriousness.suggestion !== undefined;
  // While the desk is open a person reads the ticket at once: only what sounds grave is asked about.
  if (desk.open && !suggested && facts.ticket.filedAs !== 'incident') return plan;
  const asked: Plan = { ...plan, ...askingReply(situation, plan.reply), asked: true };
  if (!suggested || plan.stage !== 'waiting') return asked;
  return { ...asked, stage: 'asking', answerDueAt: now + facts.rules.settings.silenceMinutes * MINUTE_MS };
};
