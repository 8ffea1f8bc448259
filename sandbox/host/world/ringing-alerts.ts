import { readAlerts, type AlertRecord } from '../../stories/read-alert';
import type { Stage } from '../../stories/stage';
import type { RingingAlert } from '../wire/phone-now';

type Told = AlertRecord['log'][number];

/** Tellings of the present round that have reached somebody who has not said no since. */
const unanswered = (alert: AlertRecord): readonly Told[] => {
  if (alert.status !== 'told' && alert.status !== 'nobody left') return [];
  const declinedAt = (account: string) =>
    Math.max(...alert.answers.map((one) => (one.what === 'declined' && one.by === account ? one.at : -Infinity)));
  return alert.log.filter(
    (one) => one.round === alert.round && one.outcome === 'sent' && one.at > declinedAt(one.person),
  );
};

/** What rings at one person's telephone. */
export const ringingAlerts = (stage: Stage, account: string): readonly RingingAlert[] =>
  readAlerts(stage.platform).flatMap(({ alert }) => {
    const [first] = unanswered(alert).filter((one) => one.person === account);
    if (first === undefined) return [];
    const { ticketKey: key, text, dueAt = null } = alert;
    return [{ key, text: first.text ?? text, since: first.at, because: first.because, dueAt }];
  });

/** Accounts whose telephones ring, the one told last at the end. */
export const ringingNow = (stage: Stage): readonly string[] => {
  const told = readAlerts(stage.platform)
    .flatMap(({ alert }) => unanswered(alert))
    .sort((a, b) => a.at - b.at);
  return [...new Set(told.map((one) => one.person))];
};
