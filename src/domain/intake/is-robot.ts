/** What a mail or a comment brings with it that shows a machine. */
export interface Sent {
  readonly subject?: string;
  readonly text: string;
  /** Mail headers, names in any case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Subjects of automatic replies (Outlook, Gmail, Notes, Exim) in the languages of the desks. */
const SUBJECT =
  /^\s*((re|aw|antwort|wg|fwd?)\s*:\s*)*(automatic reply|auto(matic)?[- ]?(reply|response|generated)|autoreply|automatische antwort|abwesenheits(notiz|nachricht|meldung)|abwesend|abwesenheit\b|out of( the)? office|ooo\b|undeliver(ed|able)|mail delivery (failed|failure)|delivery status notification|unzustellbar|r[ăa]spuns automat|delivery failure)/iu;

/** First sentences of automatic replies; a person may write them too, so they must stand at the beginning. */
const BEGINNING =
  /^\s*((sehr geehrte|liebe|guten tag|hallo|dear|hello|hi|thank you|vielen dank|danke)[^\n]{0,120}\n+\s*)?((ich bin|i am|i'm|i will be) (derzeit|zurzeit|momentan|aktuell|bis|ab|vom|currently|out of|away|on (annual |parental |sick )?leave|on vacation|on holiday|abwesend|nicht im (büro|haus))|(dies|das) ist eine automatisch|this is an automat(ic|ed)|diese nachricht wurde automatisch|vielen dank für ihre (nachricht|e-?mail)[.,!]? ich bin|thank you for your (message|e-?mail)[.,!]? i am (currently )?(out|away|on))/iu;

const header = (headers: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.entries(headers)
    .find(([key]) => key.toLowerCase() === name)?.[1]
    ?.toLowerCase();

/** RFC 3834 and the headers older mailers use instead. */
const headersSay = (headers: Readonly<Record<string, string>>): boolean => {
  const submitted = header(headers, 'auto-submitted');
  if (submitted !== undefined && submitted.trim() !== 'no') return true;
  if (header(headers, 'x-autoreply') !== undefined || header(headers, 'x-autorespond') !== undefined) return true;
  const suppress = header(headers, 'x-auto-response-suppress');
  const precedence = header(headers, 'precedence');
  return precedence === 'auto_reply' || (precedence === 'bulk' && suppress !== undefined);
};

/** Was it sent by a machine (absence note, bounce)? Nothing the app writes may answer it (R10). */
export const isRobot = ({ subject, text, headers }: Sent): boolean =>
  (headers !== undefined && headersSay(headers)) ||
  (subject !== undefined && SUBJECT.test(subject)) ||
  BEGINNING.test(text);
