import type { Ticket } from '../ticket';
import { clausesOf, type Clause } from './lexicon/clauses-of';
import { findPhrases } from './lexicon/find-phrases';
import { ownWords } from './lexicon/own-words';
import { REPORT_WORDS } from './report-words';

/** What a good error report states, in the order of the vendor's page (standard-service-level-agreements-slas). */
export const REPORT_ITEMS = ['environment', 'module', 'steps', 'actual', 'expected', 'time', 'customisation'] as const;
export type ReportItem = (typeof REPORT_ITEMS)[number];

/** Words a description needs at least to say what happens. */
const ACTUAL_WORDS = 8;

/** Figures that state an item whatever the language: a list of steps, a date or a time. */
const FIGURES: Readonly<Partial<Record<ReportItem, RegExp>>> = {
  steps: /(^|\s)1[.)]\s[\s\S]+\s2[.)]\s/u,
  time: /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(am|pm)\b|\b\d{1,2}\.\s?\d{1,2}\.|\b\d{4}-\d{2}-\d{2}\b/iu,
};

/**
 * Items of the seven that the report does not state, in the page's order. Answers of the form count first, then words
 * of the text; mapped fields count by their rules name (`customisation`, `attachments`). Empty for requests.
 */
export const missingItems = (ticket: Ticket): readonly ReportItem[] => {
  const known = READ.get(ticket);
  if (known !== undefined) return known;
  const missing = read(ticket);
  READ.set(ticket, missing);
  return missing;
};

/** A replay reads the same ticket for the live rules and for the draft. */
const READ = new WeakMap<Ticket, readonly ReportItem[]>();

const read = (ticket: Ticket): readonly ReportItem[] => {
  if (ticket.filedAs !== 'incident') return [];
  const text = ownWords(`${ticket.summary}\n\n${ticket.description}`);
  const clauses = clausesOf(text);
  return REPORT_ITEMS.filter((item) => !answered(ticket, item) && !said(item, { text, clauses }, ticket));
};

const said = (
  item: ReportItem,
  { text, clauses }: { readonly text: string; readonly clauses: readonly Clause[] },
  ticket: Ticket,
): boolean => {
  if (item === 'actual') return ownWords(ticket.description).split(/\s+/u).filter(Boolean).length >= ACTUAL_WORDS;
  if (FIGURES[item]?.test(text) === true) return true;
  return clauses.some((clause) => findPhrases(clause, REPORT_WORDS[item]).length > 0);
};

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
