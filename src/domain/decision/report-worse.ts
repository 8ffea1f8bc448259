import { reportedImpact } from '../intake/reported-impact';
import { MINUTE_MS, type Instant } from '../instant';
import type { KeptOnTicket } from '../kept-on-ticket';
import { say } from '../texts/say';
import type { Action } from '../actions';
import { carryOut } from './carry-out';
import { decideTicket } from './decide-ticket';
import type { Decision, DecisionFacts } from './decision';
import { noteLanguage } from './note-language';
import { situationOf } from './situation';
import { unchanged } from './unchanged';

export interface Worse {
  readonly answers: NonNullable<KeptOnTicket['worse']>['answers'];
  /** What the customer adds; may be empty. */
  readonly text: string;
}

export type WorseOutcome = Decision & { readonly serious: boolean };

/** The same answers within this time are one report: a customer who presses twice. */
const ONE_REPORT_MS = 5 * MINUTE_MS;

/**
 * The customer says by the portal that it got worse and answers the three questions again (R3): a reported outage,
 * blocker or breach is decided like a new report, whatever was said before; anything milder is told to the desk and ends
 * nothing. Null = this very report is there already.
 */
export const reportWorse = (facts: DecisionFacts, { answers, text }: Worse, now: Instant): WorseOutcome | null => {
  const known = facts.state?.worse;
  if (
    known !== undefined &&
    now - known.at < ONE_REPORT_MS &&
    JSON.stringify(known.answers) === JSON.stringify(answers)
  )
    return null;
  const impact = reportedImpact(answers);
  const serious = impact === 'outage' || impact === 'blocker' || impact === 'data breach';
  const told = noteOf(facts, { answers, text }, now);
  const decision = serious ? decideTicket({ ...facts, worse: { at: now, answers } }, now) : null;
  const state = decision?.state ?? facts.state;
  if (state === null) return { actions: [told], state, sentence: '', serious };
  const kept = serious ? { ...state, worse: { at: now, answers } } : state;
  if (decision?.actions.some((action) => action.do === 'remember') === true)
    return { ...decision, actions: [...decision.actions, told], serious };
  const { actions } = carryOut(situationOf({ ...facts, state: kept }, now), unchanged(kept));
  return { actions: [...actions, told], state: kept, sentence: state.because, serious };
};

/** Whoever has the ticket reads it at once. */
const noteOf = ({ ticket, alert, rules }: DecisionFacts, { answers, text }: Worse, now: Instant): Action => {
  const language = noteLanguage(rules);
  const yes = say(language, answers.productive === true ? 'yes' : 'no');
  const breach = answers.dataBreachSuspected === true ? ` ${say(language, 'about data breach')}.` : '';
  const words = say(language, 'gotWorseByForm', {
    productive: answers.productive === undefined ? '?' : yes,
    canWork: answers.canWork === undefined ? '?' : say(language, `can work ${answers.canWork}`),
    since: answers.since ?? '?',
  });
  const reader = alert?.acceptedBy ?? ticket.assignee;
  return {
    do: 'note',
    ticket: ticket.id,
    key: `worse ${now}`,
    text: `${words}${breach}${text.trim() === '' ? '' : `\n${text.trim()}`}`,
    ...(reader === null ? {} : { mention: [reader] }),
  };
};
