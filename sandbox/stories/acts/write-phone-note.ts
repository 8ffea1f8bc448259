import * as v from 'valibot';
import type { PhoneNoteInput } from '../../../src/contract/phone-note';
import { InvalidInput } from '../../../src/domain/errors';
import { callPhoneNote } from '../app-doors';
import type { DoorAnswer, Stage } from '../stage';
import type { WritePhoneNote } from '../story';
import { remember } from './remember';

const Answer = v.looseObject({ ticketKey: v.string() });

/** A person writes down a call; the ticket that comes of it is the story's last one. */
export const writePhoneNote = async (stage: Stage, note: WritePhoneNote): Promise<DoorAnswer> => {
  const customer = stage.customers.find((one) => one.name === note.organisation);
  if (customer === undefined)
    throw new InvalidInput('phoneNote.organisation', `no customer is called ${note.organisation}`);
  const { caller, number, serious, text } = note;
  const input: PhoneNoteInput = {
    projectKey: 'SUP',
    organisation: customer.organisation,
    caller,
    number,
    serious,
    text,
  };
  const answer = await callPhoneNote(stage, note.by, input);
  const parsed = v.safeParse(Answer, answer.value);
  if (!parsed.success) return answer;
  const key = parsed.output.ticketKey;
  const view = stage.site.view(key, { as: 'site-admin' });
  if (view === null) throw new Error(`the note says that it became ${key}, but there is no such ticket`);
  remember(stage, { id: view.id, key, reporter: note.by, ...(note.name === undefined ? {} : { name: note.name }) });
  return answer;
};
