import type { TicketState } from '../ticket-state';
import type { Plan } from './plan';

/** A plan that keeps everything as the ticket remembers it; the caller adds what is new. */
export const unchanged = (state: TicketState): Plan => ({
  stage: state.stage,
  team: state.team,
  sentence: state.because,
  ...(state.said === undefined ? {} : { said: state.said }),
  fields: {},
  ...(state.startsAgainAt === undefined ? {} : { startsAgainAt: state.startsAgainAt }),
  ...(state.answerDueAt === undefined ? {} : { answerDueAt: state.answerDueAt }),
  ...(state.lookAgainAt === undefined ? {} : { lookAgainAt: state.lookAgainAt }),
  ...(state.madeToWait === undefined ? {} : { madeToWait: state.madeToWait }),
  proposals: state.proposals,
  respected: state.respected,
});
