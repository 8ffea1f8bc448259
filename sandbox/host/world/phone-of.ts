import type { Stage } from '../../stories/stage';
import type { PhoneNow } from '../wire/phone-now';
import { ringingAlerts } from './ringing-alerts';

const NEWEST = 30;

/** What lies on the telephone of a person: what rings, and every notice Jira sent them. */
export const phoneOf = (stage: Stage, account: string): PhoneNow | null => {
  const person = stage.site.person(account);
  if (person === undefined) return null;
  return {
    account,
    name: person.displayName,
    zone: person.timeZone,
    ringing: ringingAlerts(stage, account),
    notices: stage.site
      .inbox(account)
      .slice(-NEWEST)
      .reverse()
      .map(({ at, kind, issueKey, text }) => ({ at, kind, key: issueKey, text })),
  };
};
