import type { ExpectationKinds } from '../expectation';
import type { FiledTicket, Stage } from '../stage';
import { checkContains, checkSame, checkThat, type Check } from './check';

/** Whose phone rang, and with which words. */
export const checkRung = (stage: Stage, expected: ExpectationKinds['rung']): readonly Check[] => {
  const rung = stage.site.operations.rung.filter(({ to }) => to === expected.of);
  const words = rung.map(({ message }) => message).join('\n');
  return [
    ...(expected.count === undefined ? [] : [checkSame(`phone of ${expected.of} rang`, expected.count, rung.length)]),
    ...checkContains(`phone of ${expected.of}`, expected.contains ?? [], words),
  ];
};

/** The ticket's alert as people see it in Operations. */
export const checkInOperations = (
  stage: Stage,
  ticket: FiledTicket,
  expected: ExpectationKinds['inOperations'],
): readonly Check[] => {
  const { operations } = stage.site;
  const alert = operations.alertOf(ticket.key);
  if (expected === 'none') return [checkSame('alert in Operations', 'none', alert?.status ?? 'none')];
  if (alert === undefined) return [checkThat('alert in Operations', false, { expected, got: 'none' })];
  const count = operations.state.alerts.filter(({ alias }) => alias === ticket.key).length;
  return [
    ...(expected.status === undefined ? [] : [checkSame('alert in Operations', expected.status, alert.status)]),
    ...(expected.responders === undefined
      ? []
      : [
          checkSame(
            'responders in Operations',
            expected.responders,
            alert.responders.map(({ id }) => id),
          ),
        ]),
    ...checkContains('notes in Operations', expected.notes ?? [], alert.notes.map(({ note }) => note).join('\n')),
    ...(expected.alerts === undefined ? [] : [checkSame('alerts in Operations', expected.alerts, count)]),
  ];
};

/** A field of the site itself, which its own automation reacts to. */
export const checkSiteField = (
  stage: Stage,
  ticket: FiledTicket,
  { name, contains = [], empty }: ExpectationKinds['siteField'],
): readonly Check[] => {
  const value = stage.site.view(ticket.id, { as: 'site-admin' })?.fields[name] ?? '';
  return [
    ...(empty === undefined ? [] : [checkSame(`${name} is empty`, empty, value === '')]),
    ...checkContains(name, contains, String(value)),
  ];
};
