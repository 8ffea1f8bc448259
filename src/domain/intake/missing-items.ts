import type { Ticket } from '../ticket';
import { ownWords } from './lexicon/own-words';

/** What a good error report states, in the order of the vendor's page (standard-service-level-agreements-slas). */
export const REPORT_ITEMS = ['environment', 'module', 'steps', 'actual', 'expected', 'time', 'customisation'] as const;
export type ReportItem = (typeof REPORT_ITEMS)[number];

/** Words a description needs at least to say what happens. */
const ACTUAL_WORDS = 8;

const SAYS: Readonly<Record<Exclude<ReportItem, 'actual'>, RegExp>> = {
  environment:
    /https?:\/\/|www\.|\b(produktiv|test|staging|qs|abnahme|demo)[- ]?(system|umgebung|instanz)|\b(production|productive|test|staging|qa|uat|demo) (system|environment|instance|site)\b|\bproduktion\b/iu,
  module:
    /\b(modul|module|katalog|catalogue|catalog|berichte?|reporting|report designer|kursverwaltung|course manager|benutzerverwaltung|user management|prüfung|assessment|zertifikate?|certificates?|social|dashboard|bereich|menü|menu|navigation|import)\b/iu,
  steps:
    /\b(schritte?|steps?( to reproduce)?|reproduzier\w*|reproduc\w*|klicke?n? (ich|wir|auf)|i click|we click|wenn (ich|man|wir)|when (i|we|you)|zuerst|danach|anschließend|first|then)\b|^\s*[1-9][.)]\s/imu,
  expected:
    /\b(erwart\w*|expect\w*|sollte\w*|should|eigentlich|normalerweise|supposed to|instead of|stattdessen|statt)\b/iu,
  time: /\b(seit|since|heute|gestern|today|yesterday|this morning|tonight|\d{1,2}[:.]\d{2}( uhr)?|\d{1,2} uhr|\d{1,2} ?(am|pm)|\d{1,2}\.\s?\d{1,2}\.|\d{4}-\d{2}-\d{2}|(on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/iu,
  customisation:
    /\b(anpassung\w*|customi[sz]\w*|customizing|eigenentwicklung\w*|individual\w*|schnittstelle\w*|interface|plugin|template|standard(funktion)?|keine anpassung|no customi[sz]ation)\b/iu,
};

/**
 * Items of the seven that the report does not state, in the page's order. Answers of the form count first, then words
 * of the text; mapped fields count by their rules name (`customisation`, `attachments`). Empty for requests.
 */
export const missingItems = (ticket: Ticket): readonly ReportItem[] => {
  if (ticket.filedAs !== 'incident') return [];
  const text = ownWords(`${ticket.summary}\n\n${ticket.description}`);
  return REPORT_ITEMS.filter((item) => !answered(ticket, item) && !said(item, text, ticket));
};

const said = (item: ReportItem, text: string, ticket: Ticket): boolean =>
  item === 'actual'
    ? ownWords(ticket.description).split(/\s+/u).filter(Boolean).length >= ACTUAL_WORDS
    : SAYS[item].test(text);

const answered = ({ answers, mapped }: Ticket, item: ReportItem): boolean => {
  switch (item) {
    case 'environment':
      return isFilled(answers.environmentUrl) || answers.productive !== undefined;
    case 'module':
      return isFilled(answers.module);
    case 'steps':
      return isFilled(answers.steps);
    case 'actual':
      return typeof mapped['attachments'] === 'number' && mapped['attachments'] > 0;
    case 'expected':
      return isFilled(answers.expected);
    case 'time':
      return isFilled(answers.since);
    case 'customisation':
      return mapped['customisation'] !== undefined && mapped['customisation'] !== '';
    default:
      return item satisfies never;
  }
};

const isFilled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
