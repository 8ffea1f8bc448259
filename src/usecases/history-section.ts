import type { TraceSection } from '../contract/ticket-context';
import type { Situation } from '../domain/decision/situation';
import type { Instant } from '../domain/instant';
import type { KeptChange } from '../domain/kept-on-ticket';
import { sayInPanel } from '../domain/texts/panel/say-in-panel';
import { valueIn } from '../domain/texts/table-words';
import { wallTime } from '../domain/texts/wall-time';

/** What was decided before, and what people changed (R3, R12), newest first, on the desk's clock. */
export const historySection = ({ facts, desk }: Situation, language: string): TraceSection => {
  const clock = { zone: desk.calendar.calendar.zone, language };
  const name = (account: string | null): string =>
    facts.rules.people.find((one) => one.account === account)?.name ?? sayInPanel(language, 'somebody');
  const changes = (facts.state?.changes ?? []).map((change) => ({
    at: change.at,
    text: changeText(change, { name, language }),
  }));
  const decisions = (facts.state?.earlier ?? []).map(({ at, because }) => ({ at, text: because }));
  return {
    title: sayInPanel(language, 'section history'),
    lines: [...changes, ...decisions]
      .toSorted(newestFirst)
      .map(({ at, text }) => ({ label: wallTime(at, clock), text })),
  };
};

const newestFirst = (a: { readonly at: Instant }, b: { readonly at: Instant }): number => b.at - a.at;

const changeText = (
  { what, from, to, by }: KeptChange,
  { name, language }: { readonly name: (account: string | null) => string; readonly language: string },
): string => {
  const shown = (value: string): string => {
    if (value === 'nobody' || value === 'none') return sayInPanel(language, 'none');
    return what === 'assignee' ? name(value) : valueIn(language, value);
  };
  const who = by === null ? sayInPanel(language, 'somebody') : name(by);
  return sayInPanel(language, `changed ${what}`, { who, from: shown(from), to: shown(to) });
};
