import type { PhoneNoteResult } from '../contract/phone-note';
import { decidePhoneNote } from '../domain/decision/decide-phone-note';
import { InvalidInput } from '../domain/errors';
import type { PhoneNote } from '../domain/intake/phone-note';
import type { AccountId, OrganisationId } from '../domain/ticket';
import { loadFacts } from './load-facts';
import { perform } from './perform';
import type { TicketPorts } from './ticket-ports';

interface Call {
  readonly note: PhoneNote;
  readonly projectKey: string;
  readonly by: AccountId;
}

/**
 * A telephone call becomes a ticket, decided in the same call: its own event is filtered out and never comes (R9).
 * @throws InvalidInput when no customer organisation has that name or number.
 */
export const notePhoneCall = async (ports: TicketPorts, { note, projectKey, by }: Call): Promise<PhoneNoteResult> => {
  const organisation = await organisationOf(ports, note.organisation);
  const { rules } = await ports.rules.live();
  const created = await ports.tickets.create({
    project: projectKey,
    typeNames: rules.mapping.filedAs[note.serious ? 'incident' : 'request'],
    summary: `${note.caller}: ${note.text}`.replace(/\s+/g, ' ').slice(0, 240),
    text: `${note.text}\n\nBy telephone: ${note.caller}, ${note.number}`,
    organisation,
  });
  const facts = await loadFacts(ports, created.id);
  if (facts === null)
    return {
      ticketKey: created.key,
      sentence: `${created.key} is noted; Meridian cannot see it yet and will decide later.`,
    };
  const decision = decidePhoneNote(
    { ...facts, ticket: { ...facts.ticket, channel: 'phone' } },
    { by, serious: note.serious },
    ports.clock.now(),
  );
  await perform(ports, created.id, decision.actions);
  return { ticketKey: created.key, sentence: `${created.key}: ${decision.sentence}` };
};

const organisationOf = async (ports: TicketPorts, written: string): Promise<OrganisationId> => {
  const known = /^\d+$/.test(written)
    ? (await ports.customers.find([written]))[0]
    : await ports.customers.findByName(written);
  if (known === undefined || known === null) {
    throw new InvalidInput(
      'organisation',
      `no customer organisation is called “${written}”: write its name as in Jira, or its number`,
    );
  }
  return known.organisation;
};
