import * as v from 'valibot';
import { checkContains, checkSame, checkThat, type Check } from '../stories/checks/check';
import { isDoubtfulDay, isOpen, openingAfter } from './desk-hours';
import { isPartOfAnother } from './is-part-of-another';
import { calendarOf, kindOfReport } from './kind-of-report';
import type { Witness } from './witness';

const Memory = v.looseObject({ because: v.string(), stage: v.string() });

const written = (at: number, zone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')}, ${part('day')} ${part('month')}, ${part('hour')}:${part('minute')}`;
};

/** The sentence, the instant of the next start and the team agree with the calendar and the report (R12). */
export const reasonIsTrue = (witness: Witness): readonly Check[] => {
  const { view, ticket } = witness;
  const memory = v.safeParse(Memory, view.properties['meridian']);
  if (!memory.success) return [];
  const { because, stage } = memory.output;
  const calendar = calendarOf(witness);
  const kind = kindOfReport(witness);
  return [
    ...hoursIn(because, witness),
    ...(stage === 'waiting' && kind === 'ordinary' && !isDoubtfulDay(calendar, ticket.filedAt)
      ? [
          checkSame(
            `${ticket.key} starts again at`,
            new Date(openingAfter(calendar, ticket.filedAt)).toISOString(),
            view.fields['Starts again at'] ?? 'empty',
          ),
        ]
      : []),
    ...(kind === 'serious' && stage !== 'done' && !isPartOfAnother(witness)
      ? checkContains(`the reason of ${ticket.key}`, ['Incident Management'], because)
      : []),
    ...(kind === 'ordinary'
      ? [
          checkThat(`the reason of ${ticket.key}`, !because.startsWith('Incident Management'), {
            expected: 'not Incident Management',
            got: because,
          }),
        ]
      : []),
  ];
};

/** *Open until* or *closed until* in the sentence, held against the instant at which it was first said. */
const hoursIn = (because: string, witness: Witness): readonly Check[] => {
  const { view, stage, ticket } = witness;
  const calendar = calendarOf(witness);
  const said = view.comments.find(({ author, text }) => author === stage.appAccount && text.includes(because))?.at;
  const [, claim, until] = / is (open|closed) until (\w+, \d+ \w+, \d\d:\d\d)/.exec(because) ?? [];
  if (said === undefined || claim === undefined) return [];
  const open = isOpen(calendar, said);
  const closing = openingAfter(calendar, said);
  return [
    checkSame(`${ticket.key}: the desk was`, open ? 'open' : 'closed', claim),
    ...(open ? [] : [checkSame(`${ticket.key}: the desk is closed until`, written(closing, calendar.zone), until)]),
  ];
};
