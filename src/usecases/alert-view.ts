import type { TicketView } from '../contract/ticket-context';
import type { Alert, AlertAnswer, Telling } from '../domain/alerts/alert';
import type { Rules } from '../domain/rules/rules';
import { phraseIn } from '../domain/texts/panel/phrase-in';
import { sayInPanel } from '../domain/texts/panel/say-in-panel';
import { type ReaderClock, shortTime } from '../domain/texts/short-time';
import { spokenLanguage } from '../domain/texts/spoken-language';

type AlertView = NonNullable<TicketView['alert']>;

/** State of the alert and its line of events: who was told when, by which route, with which answer, and why (R12). */
export const alertView = (alert: Alert, { people }: Rules, clock: ReaderClock): AlertView => {
  const { language } = clock;
  const nameOf = (account: string | null): string =>
    people.find((person) => person.account === account)?.name ?? account ?? 'Meridian';
  const told = alert.log.map((one) => ({ at: one.at, ...tellingLine(one, nameOf(one.person), language) }));
  const answers = alert.answers.map((one) => ({ at: one.at, ...answerLine(one, nameOf, language) }));
  const name = nameOf(alert.acceptedBy ?? null);
  return {
    state: sayInPanel(language, `alert ${alert.status}`, { name }),
    text: alert.texts?.[spokenLanguage(language)] ?? alert.text,
    lines: [...told, ...answers]
      .sort((a, b) => a.at - b.at)
      .map(({ at, ...line }) => ({ at: shortTime(at, clock), ...line })),
  };
};

type Line = Omit<AlertView['lines'][number], 'at'>;

const tellingLine = (
  { step, round, route, outcome, because, answer }: Telling,
  name: string,
  language: string,
): Line => {
  const place = { step: String(step + 1), round: String(round), because: phraseIn(language, because) };
  const why =
    outcome === 'skipped'
      ? sayInPanel(language, 'skippedWhy', place)
      : sayInPanel(language, 'tellingWhy', { ...place, route: sayInPanel(language, `route ${route}`) });
  return {
    what: sayInPanel(language, `told ${outcome}`, { name }),
    why: answer === undefined ? why : `${why}: ${phraseIn(language, answer)}`,
  };
};

const answerLine = (
  { what, because, by, to }: AlertAnswer,
  nameOf: (account: string | null) => string,
  language: string,
): Line => {
  const line = { what: sayInPanel(language, `answer ${what}`, { name: nameOf(by), to: nameOf(to ?? null) }) };
  return because === undefined ? line : { ...line, why: phraseIn(language, because) };
};
