import { PERSON_TOLD } from '../stories/person-told';
import type { Step } from '../stories/story';
import type { Draw } from './create-draw';

/** Somebody of the staff who is on no rota and gets no tickets of these customers. */
const STRANGER = 'nils-ostertag';

interface Where {
  /** Name of the ticket. */
  readonly ticket: string;
  /** Who of the customer writes on it; a ticket made of a call has nobody. */
  readonly reporter: string | null;
  /** Fields of clarification stand on the screens. */
  readonly clarifies: boolean;
}

type Deed = Omit<Step, 'after' | 'settle' | 'expect'>;

/** What somebody does to the ticket: mostly whoever was told, sometimes a stranger or the customer. */
export const deedOf = (draw: Draw, { ticket, reporter, clarifies }: Where): Deed => {
  const told = { by: PERSON_TOLD, ticket };
  const stranger = { by: STRANGER, ticket };
  const severity = (value: string): Deed => ({
    change: { ...stranger, fields: { 'Clarified type': 'non-software defect', Severity: value } },
  });
  const writes = (text: string): Deed =>
    reporter === null
      ? { comment: { ...stranger, text, internal: true } }
      : { comment: { by: reporter, ticket, text } };
  return draw.one<Deed>([
    { press: { ...told, action: 'accept' } },
    { press: { ...told, action: 'accept' } },
    { press: { ...told, action: 'decline', reason: 'on a train' } },
    { press: { ...told, action: 'take over' } },
    { press: { ...told, action: 'not serious', reason: 'a single browser' } },
    { assign: { ...told, to: PERSON_TOLD } },
    { comment: { ...told, text: 'We are looking at it, the server is being restarted.' } },
    { comment: { ...told, text: 'I cannot, somebody else please.', internal: true } },
    { comment: { ...told, text: 'Automatische Antwort: Ich bin bis Montag nicht im Büro.' } },
    { press: { ...stranger, action: 'accept' } },
    { press: { ...stranger, action: 'serious' } },
    { comment: { ...stranger, text: 'Disks are fine, I looked.', internal: true } },
    { comment: { ...stranger, text: 'A colleague will write to you soon.' } },
    { assign: { ...stranger, to: STRANGER } },
    { transition: { ...stranger, to: 'Resolved' } },
    { transition: { ...stranger, to: 'In progress' } },
    writes('It got worse, now nobody can log in at all.'),
    writes('Thank you!'),
    clarifies ? severity('P2') : { press: { ...told, action: 'accept' } },
    clarifies ? severity('P1') : { press: { ...told, action: 'accept' } },
    clarifies ? severity('P4') : { press: { ...told, action: 'decline', reason: 'ill' } },
  ]);
};
