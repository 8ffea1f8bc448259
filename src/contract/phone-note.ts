/** A call that came in by telephone (R9). */
export interface PhoneNoteInput {
  readonly projectKey: string;
  readonly organisation: string;
  readonly caller: string;
  readonly number: string;
  readonly serious: boolean;
  readonly text: string;
}

export interface PhoneNoteResult {
  readonly ticketKey: string;
  readonly sentence: string;
}

export const PHONE_NOTE_CALLS = { note: 'note' } as const;
