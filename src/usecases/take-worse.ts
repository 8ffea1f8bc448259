import type { GotWorseInput, GotWorseResult } from '../contract/portal';
import { reportWorse } from '../domain/decision/report-worse';
import type { DecisionFacts } from '../domain/decision/decision';
import { situationOf } from '../domain/decision/situation';
import { openingTime } from '../domain/texts/opening-time';
import { say } from '../domain/texts/say';
import { seriousReceived } from '../domain/texts/serious-received';
import type { TicketId } from '../domain/ticket';
import { loadFacts } from './load-facts';
import { perform } from './perform';
import type { TicketPorts } from './ticket-ports';

interface Telling {
  readonly id: TicketId;
  readonly input: GotWorseInput;
  /** In which the answer is given; another one than the customer's record may say. */
  readonly language: string;
}

/** *It got worse* by the customer (R3). The caller has checked that this person takes part in the request. */
export const takeWorse = async (ports: TicketPorts, { id, input, language }: Telling): Promise<GotWorseResult> => {
  const facts = await loadFacts(ports, id);
  const refused = facts === null ? 'worseNotHere' : whyNot(facts);
  if (facts === null || refused !== null) return { done: false, sentence: say(language, refused ?? 'worseNotHere') };
  const now = ports.clock.now();
  const { productive, canWork, since, dataBreach } = input;
  const answers = {
    productive,
    canWork,
    ...(since.trim() === '' ? {} : { since: since.trim() }),
    ...(dataBreach === true ? { dataBreachSuspected: true } : {}),
  };
  const outcome = reportWorse(facts, { answers, text: input.text ?? '' }, now);
  if (outcome === null) return { done: true, sentence: say(language, 'worseKnown') };
  const refusal = await perform(ports, facts.ticket.id, outcome.actions);
  // Somebody accepted at the same moment: what the customer said is looked at anew, and nothing of it is lost.
  if (refusal === 'overtaken') return takeWorse(ports, { id, input, language });
  return { done: true, sentence: answerOf(facts, { serious: outcome.serious, language, now }) };
};

const whyNot = ({ ticket, state, project, rules }: DecisionFacts): 'worseSolved' | 'worseNotHere' | null => {
  if (ticket.statusCategory === 'done') return 'worseSolved';
  const watches = project.mode === 'watch' || rules.stopActing;
  return watches || (state === null && ticket.createdAt < project.since) ? 'worseNotHere' : null;
};

interface Answer {
  readonly serious: boolean;
  readonly language: string;
  readonly now: number;
}

const answerOf = (facts: DecisionFacts, { serious, language, now }: Answer): string => {
  const { desk, zone } = situationOf(facts, now);
  if (serious) {
    const { phoneNumber } = facts.rules.settings;
    const here = desk.open && !desk.doubtful && !desk.lastMinutes;
    const phone = phoneNumber === undefined ? {} : { phoneNumber };
    return seriousReceived({ language, zone, goesTo: here ? 'desk' : 'on-call', ...phone });
  }
  if (desk.open || desk.nextOpening === null) return say(language, 'worseNoted');
  return say(language, 'worseNotedClosed', { opening: openingTime(desk.nextOpening, { zone, language }) });
};
