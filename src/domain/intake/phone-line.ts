/** Whom to call about a ticket. */
export interface Contact {
  readonly name: string;
  /** As it was noted. */
  readonly number?: string;
}

/** The line under the text of a telephone note that says who called, and the number to call back (R9). */
export const phoneLine = ({ caller, number }: { readonly caller: string; readonly number: string }): string =>
  `By telephone: ${caller}, ${number}`;

/** Who called, by that line; undefined in a ticket that has none. */
export const readPhoneLine = (description: string): Contact | undefined => {
  const line = description.split('\n').findLast((one) => one.startsWith('By telephone: '));
  const [, name, number] = /^By telephone: (.+), ([+\d(][^,]*)$/u.exec(line?.trim() ?? '') ?? [];
  return name === undefined || number === undefined ? undefined : { name, number };
};
