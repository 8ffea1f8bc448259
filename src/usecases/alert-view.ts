import type { TicketView } from '../contract/ticket-context';
import type { Alert } from '../domain/alerts/alert';
import type { Rules } from '../domain/rules/rules';
import { wallTime } from '../domain/texts/wall-time';

/** State of the alert and its line of events: who was told when, by which route, with which answer, and why (R12). */
export const alertView = (alert: Alert, rules: Rules, zone: string): NonNullable<TicketView['alert']> => {
  const nameOf = (account: string | null): string =>
    rules.people.find((person) => person.account === account)?.name ?? account ?? 'Meridian';
  const at = (instant: number): string => wallTime(instant, { zone, language: 'en' });
  const told = alert.log.map((one) => ({
    at: one.at,
    line: `${at(one.at)}: ${nameOf(one.person)} ${one.outcome} by ${one.route}, step ${one.step + 1}, round ${one.round} (${one.because})${one.answer === undefined ? '' : `: ${one.answer}`}`,
  }));
  const answers = alert.answers.map((one) => ({
    at: one.at,
    line: `${at(one.at)}: ${one.what}, ${nameOf(one.by)}${one.because === undefined ? '' : ` (${one.because})`}`,
  }));
  return {
    state: `On-call alert: ${alert.status}${alert.acceptedBy === undefined ? '' : ` by ${nameOf(alert.acceptedBy)}`}`,
    lines: [alert.text, ...[...told, ...answers].sort((a, b) => a.at - b.at).map(({ line }) => line)],
  };
};
