import { decideSilence } from '../intake/decide-silence';
import { MINUTE_MS } from '../instant';
import { planAlert } from './plan-alert';
import type { Plan } from './plan';
import { canStartNow } from './plan-intake';
import { planRelease } from './plan-release';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/** The customer was asked: answers decide, silence about grave words alerts, everything else waits on (R3). */
export const planAfterAsking = (situation: Situation): Plan | null => {
  const { facts, seriousness, found, now } = situation;
  const { state, ticket, rules } = facts;
  if (state?.answerDueAt === undefined) return null;
  if (canStartNow(situation)) return planRelease(situation);
  if (seriousness.serious === false) return withoutQuestion(unchanged(state));
  const silenceMinutes = rules.settings.silenceMinutes;
  const silence = decideSilence(
    {
      seriousness,
      deskOpen: canStartNow(situation),
      askedAt: state.answerDueAt - silenceMinutes * MINUTE_MS,
      customerProductive: found.customer?.phase !== 'introduction',
      ...(ticket.answers.productive === undefined ? {} : { productive: ticket.answers.productive }),
      silenceMinutes,
    },
    now,
  );
  switch (silence.do) {
    case 'alert':
      return planAlert(situation);
    case 'wait':
      return null;
    case 'ask':
    case 'nothing':
      return withoutQuestion(unchanged(state));
    default:
      return silence satisfies never;
  }
};

const withoutQuestion = ({ answerDueAt: _over, ...plan }: Plan): Plan => ({ ...plan, stage: 'waiting' });
