import type { TicketFormAct } from '../contract/ticket-context';
import { answerQuestion } from '../domain/decision/acts/answer-question';
import { askCustomer } from '../domain/decision/acts/ask-customer';
import { askIncidentManagement } from '../domain/decision/acts/ask-incident-management';
import { bringInExpert } from '../domain/decision/acts/bring-in-expert';
import { forwardTicket } from '../domain/decision/acts/forward-ticket';
import { handOnIncident } from '../domain/decision/acts/hand-on-incident';
import { makeWait } from '../domain/decision/acts/make-wait';
import { noteCall } from '../domain/decision/acts/note-call';
import { releaseTicket } from '../domain/decision/acts/release-ticket';
import { sendBack } from '../domain/decision/acts/send-back';
import { writeHandover } from '../domain/decision/acts/write-handover';
import type { Decision, DecisionFacts } from '../domain/decision/decision';
import { instantOf, type Instant } from '../domain/instant';
import type { Viewer } from './viewer';

interface FormSent {
  readonly by: Viewer;
  readonly act: TicketFormAct;
}

/** What a form of the panel comes to, or why it comes to nothing. */
export const decideForm = (facts: DecisionFacts, { by: viewer, act }: FormSent, now: Instant): Decision | string => {
  const { account: by } = viewer;
  switch (act.action) {
    case 'forward':
      return forwardTicket(facts, { by, to: act.to, reason: act.reason }, now);
    case 'send back':
      return sendBack(facts, { by, reason: act.reason }, now);
    case 'ask customer':
      return askCustomer(facts, { by, ...(act.text === undefined ? {} : { text: act.text }) }, now);
    case 'ask incident management':
      return askIncidentManagement(facts, { by, question: act.question }, now);
    case 'answer question':
      return answerQuestion(facts, { by, text: act.text }, now);
    case 'bring in expert':
      return bringInExpert(facts, { by, department: act.department, reason: act.reason }, now);
    case 'hand on':
      return spokenTo(viewer, handOnIncident(facts, { by, to: act.to, reason: act.reason }, now));
    case 'write handover':
      return spokenTo(viewer, writeHandover(facts, { by, text: act.text }, now));
    case 'make wait': {
      const reason = act.reason === undefined ? {} : { reason: act.reason };
      return makeWait(
        facts,
        { by, ...(act.until === undefined ? {} : { until: instantOf(act.until) }), ...reason },
        now,
      );
    }
    case 'release':
      return releaseTicket(facts, by, now);
    case 'note call':
      return noteCall(facts, { by, call: act }, now);
    default:
      return act satisfies never;
  }
};

/** A refusal in the language of whoever clicked. */
const spokenTo = ({ language }: Viewer, outcome: Decision | ((language: string) => string)): Decision | string =>
  typeof outcome === 'function' ? outcome(language) : outcome;
