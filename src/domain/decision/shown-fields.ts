import type { FieldValues } from '../actions';
import { say } from '../texts/say';
import type { TicketState } from '../ticket-state';
import type { Situation } from './situation';
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
    ...(impact === undefined ? {} : { 'reported-impact': say('en', `impact ${impact}`) }),
    ...(found.customer?.lead === undefined ? {} : { 'consulting-lead': found.customer.lead.account }),
  };
};
