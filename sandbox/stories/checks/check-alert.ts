import type { AlertExpectation } from '../expectation';
import { readAlert, toldInRound, type AlertRecord } from '../read-alert';
import type { FiledTicket, Stage } from '../stage';
import { checkContains, checkSame, checkThat, type Check } from './check';

const tellingsOf = (alert: AlertRecord, person: string): number =>
  alert.log.filter((telling) => telling.person === person && telling.outcome === 'sent').length;

const checkTold = (alert: AlertRecord, expected: AlertExpectation): readonly Check[] => {
  const told = toldInRound(alert);
  const got = told.join(', ') || 'nobody';
  const { toldAmong, firstToldOneOf, notTold } = expected;
  return [
    ...(expected.told === undefined ? [] : [checkSame('told', expected.told.join(', ') || 'nobody', got)]),
    ...(toldAmong === undefined
      ? []
      : [
          checkThat(
            'told',
            toldAmong.every((one) => told.includes(one)),
            { expected: `${toldAmong.join(', ')} among them`, got },
          ),
        ]),
    ...(firstToldOneOf === undefined
      ? []
      : [
          checkThat(
            'told first',
            firstToldOneOf.some((one) => one === told[0]),
            { expected: firstToldOneOf.join(' or '), got },
          ),
        ]),
    ...(notTold === undefined
      ? []
      : [
          checkThat('told', !notTold.some((one) => told.includes(one)), { expected: `not ${notTold.join(', ')}`, got }),
        ]),
    ...Object.entries(expected.tellingsOf ?? {}).map(([person, count]) =>
      checkSame(`how often ${person} was told`, count, tellingsOf(alert, person)),
    ),
  ];
};

/** By which ways people were told, and what each way answered. */
const checkRoutes = (alert: AlertRecord, { routes, log }: AlertExpectation): readonly Check[] => {
  const sent = alert.log.filter(({ outcome, round }) => outcome === 'sent' && round === alert.round);
  const words = alert.log.flatMap(({ answer, because, tried }) => [
    because,
    ...tried.map((one) => `${one.route}: ${one.answer}`),
    answer ?? '',
  ]);
  return [
    ...(routes === undefined
      ? []
      : [
          checkSame(
            'told by',
            routes.join(', ') || 'no route',
            sent.map(({ route }) => route).join(', ') || 'no route',
          ),
        ]),
    ...checkContains('the log of the alert', log ?? [], words.join('\n')),
  ];
};

/** State and log of the ticket's alert. */
export const checkAlert = (
  stage: Stage,
  ticket: FiledTicket,
  expected: 'none' | AlertExpectation,
): readonly Check[] => {
  const alert = readAlert(stage.platform, ticket.id);
  if (expected === 'none') return [checkSame('alert', 'none', alert === null ? 'none' : alert.status)];
  if (alert === null) return [checkSame('alert', expected.status?.join(' or ') ?? 'an alert', 'none')];
  const { status } = expected;
  return [
    ...(status === undefined
      ? []
      : [checkThat('alert', status.includes(alert.status), { expected: status.join(' or '), got: alert.status })]),
    ...(expected.round === undefined ? [] : [checkSame('round of the alert', expected.round, alert.round)]),
    ...(expected.acceptedBy === undefined
      ? []
      : [checkSame('accepted by', expected.acceptedBy, alert.acceptedBy ?? 'nobody')]),
    ...checkTold(alert, expected),
    ...checkRoutes(alert, expected),
  ];
};
