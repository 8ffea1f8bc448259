import type { FieldValues } from '../actions';
import { nextUpdateDue } from '../clocks/next-update-due';
import { afterWorkingTime } from '../hours/after-working-time';
import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { TicketState } from '../ticket-state';
import type { Situation } from './situation';
import { noteLanguage } from './note-language';
import { teamName } from './sentence';

/** The app's display fields that follow from the situation alone. */
export const shownFields = (situation: Situation, team: TicketState['team']): FieldValues => {
  const { desk, seriousness, found, facts } = situation;
  const impact = 'impact' in seriousness ? seriousness.impact : undefined;
  const received = facts.state?.set.fields?.['received-during'];
  return {
    'responsible-team': teamName(situation, team),
    'regional-desk': desk.desk.name,
    // When the ticket came in does not change while it is worked on.
    'received-during': received ?? desk.receivedDuring,
    'next-update-due': updateDue(situation),
    ...(impact === undefined ? {} : { 'reported-impact': say(noteLanguage(facts.rules), `impact ${impact}`) }),
    ...(found.customer?.lead === undefined ? {} : { 'consulting-lead': found.customer.lead.account }),
  };
};

/** When the customer should hear from the owner next (R11): counted from a person's last answer, else from the report. */
const updateDue = ({ facts, desk, seriousness }: Situation): Instant | null => {
  const { ticket } = facts;
  const answers = ticket.comments.filter(
    ({ authorKind, visibleToCustomer }) => authorKind === 'staff' && visibleToCustomer,
  );
  return nextUpdateDue(
    {
      serious: seriousness.serious === true,
      defect: ticket.clarified?.type === 'software defect' || ticket.clarified?.type === 'non-software defect',
      lastUpdateAt: answers.at(-1)?.at ?? ticket.createdAt,
    },
    (from, ms) => afterWorkingTime(desk.calendar, from, ms),
  );
};
