import type { TraceSection } from '../contract/ticket-context';
import { deskSituation } from '../domain/decision/desk-situation';
import type { Situation } from '../domain/decision/situation';
import type { FactValue } from '../domain/routing/columns';
import type { ForwardingRow } from '../domain/routing/forwarding-row';
import { describeCell } from '../domain/routing/describe-cell';
import { phraseIn } from '../domain/texts/panel/phrase-in';
import { sayInPanel } from '../domain/texts/panel/say-in-panel';
import { cellIn, columnIn, valueIn } from '../domain/texts/table-words';
import { wallTime } from '../domain/texts/wall-time';
import type { DecisionTrace } from '../domain/ticket-state';
import { historySection } from './history-section';

/** Everything behind the sentence (R12), section by section, in the viewer's language. */
export const traceSections = (
  trace: DecisionTrace,
  situation: Situation,
  language: string,
): readonly TraceSection[] => {
  const { facts, desk } = situation;
  const { rules, ticket } = facts;
  const titleOf = (id: string): string => titleIn(rules.forwarding.find((row) => row.id === id) ?? null, id, language);
  const zone = desk.calendar.calendar.zone;
  const sections: readonly TraceSection[] = [
    {
      title: sayInPanel(language, 'section row'),
      lines: [{ label: sayInPanel(language, 'row'), text: titleOf(trace.row) }],
    },
    {
      title: sayInPanel(language, 'section above'),
      lines: trace.above.map(({ row, cell }) => ({
        label: titleOf(row),
        text: failedCell(rules.forwarding.find(({ id }) => id === row) ?? null, cell, language),
      })),
    },
    {
      title: sayInPanel(language, 'section seen'),
      lines: [
        {
          label: sayInPanel(language, 'organisation'),
          text: ticket.organisations.map(({ name }) => name).join(', ') || sayInPanel(language, 'none'),
        },
        ...Object.entries(trace.also).map(([column, text]) => ({
          label: columnIn(language, column),
          text: phraseIn(language, text),
        })),
        ...Object.entries(trace.seen).map(([column, value]) => ({
          label: columnIn(language, column),
          text: seenText(value, { from: trace.from[column], language }),
        })),
      ],
    },
    historySection(situation, language),
    { title: sayInPanel(language, 'section calendar'), lines: calendarLines(trace, { facts, desk }, language) },
    {
      title: sayInPanel(language, 'section rules'),
      lines: [
        {
          label: sayInPanel(language, 'version'),
          text: sayInPanel(language, 'versionOf', {
            version: String(trace.rulesVersion),
            time: wallTime(trace.at, { zone, language }),
          }),
        },
      ],
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
};

const titleIn = (row: ForwardingRow | null, id: string, language: string): string =>
  row === null ? id : (row.titles?.[language.slice(0, 2)] ?? row.title);

/** The cell as the table has it, written for the reader; a table that changed since keeps the words of then. */
const failedCell = (row: ForwardingRow | null, cell: string, language: string): string => {
  const found = Object.entries(row?.when ?? {}).find(([column, asked]) => describeCell(column, asked) === cell);
  return found === undefined ? cell : cellIn(language, ...found);
};

/** What the desk's calendar said then; where the rules changed since, in the words that were written down then. */
const calendarLines = (
  trace: DecisionTrace,
  { facts, desk }: Pick<Situation, 'facts' | 'desk'>,
  language: string,
): TraceSection['lines'] => {
  const label = desk.desk.name;
  if (trace.rulesVersion !== facts.rules.version) return trace.calendar.map((text) => ({ label, text }));
  const then = deskSituation(facts.rules, desk.desk, trace.at);
  const clock = { zone: desk.calendar.calendar.zone, language };
  const because = phraseIn(language, then.because);
  const state = sayInPanel(language, then.open ? 'deskIsOpen' : 'deskIsClosed', { desk: label, because });
  const opening = then.nextOpening === null ? sayInPanel(language, 'noOpening') : wallTime(then.nextOpening, clock);
  return [
    { label, text: state },
    ...(then.doubtful ? [{ label, text: sayInPanel(language, 'doubtfulDay') }] : []),
    ...(then.openUntil === undefined
      ? []
      : [{ label: sayInPanel(language, 'openUntil'), text: wallTime(then.openUntil, clock) }]),
    { label: sayInPanel(language, 'nextOpening'), text: opening },
    ...(facts.damaged === undefined ? [] : [{ label: sayInPanel(language, 'section rules'), text: facts.damaged }]),
  ];
};

interface Seen {
  /** Where the value came from. */
  readonly from: string | undefined;
  readonly language: string;
}

/** A value with where it came from: `yes (nobody can work on a productive system)`. */
const seenText = (value: FactValue, { from, language }: Seen): string => {
  const texts = (Array.isArray(value) ? value : [value]).map((one) =>
    phraseIn(language, valueIn(language, typeof one === 'boolean' ? one : String(one))),
  );
  const text = texts.join(', ') || sayInPanel(language, 'none');
  return from === undefined ? text : `${text} (${phraseIn(language, from)})`;
};
