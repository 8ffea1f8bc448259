import type { PhoneNoteResult } from '../contract/phone-note';
import { decidePhoneNote, type NotedCall } from '../domain/decision/decide-phone-note';
import { notedState } from '../domain/decision/noted-state';
import { InvalidInput } from '../domain/errors';
import { phoneLine } from '../domain/intake/phone-line';
import type { PhoneNote } from '../domain/intake/phone-note';
import type { AccountId, OrganisationId, TicketId } from '../domain/ticket';
import { VendorFailed } from '../ports/vendor-failed';
import { loadFacts } from './load-facts';
import { perform } from './perform';
import type { TicketPorts } from './ticket-ports';
import { withWorkload } from './with-workload';

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
    text: `${note.text}\n\n${phoneLine(note)}`,
    organisation,
    state: notedState(rules, note, ports.clock.now()),
  });
  try {
    return await decideNote(ports, created, { by, serious: note.serious });
  } catch (error) {
    if (!(error instanceof VendorFailed)) throw error;
    // The call is a ticket already: noting it again would make another one. The ticket knows what was noted.
    await ports.queue.lookAtTickets([{ ticket: created.id, cause: 'phone note' }], ports.clock.now());
    const sentence = `${created.key} is noted, please do not note it again: Jira did not take everything yet, and Meridian goes on by itself.`;
    return { ticketKey: created.key, sentence };
  }
};

const decideNote = async (
  ports: TicketPorts,
  created: { readonly id: TicketId; readonly key: string },
  said: NotedCall,
): Promise<PhoneNoteResult> => {
  const facts = await loadFacts(ports, created.id);
  if (facts === null)
    return {
      ticketKey: created.key,
      sentence: `${created.key} is noted; Meridian cannot see it yet and will decide later.`,
    };
  const now = ports.clock.now();
  const noted = { ...facts, state: null, ticket: { ...facts.ticket, channel: 'phone' as const } };
  const certain = await withWorkload(ports, noted, (known) => decidePhoneNote(known, said, now));
  const decision = decidePhoneNote(certain, said, now);
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
