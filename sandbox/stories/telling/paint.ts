/** Colours of the terminal; plain text when nobody looks (not a TTY, or NO_COLOR is set). */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly customer: (text: string) => string;
  readonly app: (text: string) => string;
  readonly desk: (text: string) => string;
}

const plain = (text: string): string => text;
const ansi =
  (code: string) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`;

export const PLAIN: Paint = {
  bold: plain,
  dim: plain,
  good: plain,
  bad: plain,
  customer: plain,
  app: plain,
  desk: plain,
};

export const COLOURED: Paint = {
  bold: ansi('1'),
  dim: ansi('2'),
  good: ansi('32'),
  bad: ansi('31'),
  customer: ansi('36'),
  app: ansi('35'),
  desk: ansi('33'),
};

/** Coloured only for a terminal that somebody looks at. */
export const paintFor = (stream: { readonly isTTY?: boolean }, noColour: string | undefined): Paint =>
  stream.isTTY === true && noColour === undefined ? COLOURED : PLAIN;
