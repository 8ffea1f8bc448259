import { STAFF } from '../world/staff';
import { checkThat, type Check } from '../stories/checks/check';
import { noticesAbout } from '../stories/site-window';
import { isDoubtfulDay, isOpen, minutesLeft } from './desk-hours';
import { calendarOf, kindOfReport } from './kind-of-report';
import type { Witness } from './witness';

const STAFF_ACCOUNTS: ReadonlySet<string> = new Set(STAFF.map(({ account }) => account));

/** Nobody is assigned or told of an ordinary ticket while its desk is closed, about to close or doubtful (R4). */
export const hoursAreKept = (witness: Witness): readonly Check[] => {
  const { stage, ticket, view } = witness;
  if (kindOfReport(witness) !== 'ordinary') return [];
  const calendar = calendarOf(witness);
  const lastMinutes = stage.rules?.settings.lastMinutes ?? 0;
  const forbidden = (at: number): boolean =>
    !isOpen(calendar, at) || isDoubtfulDay(calendar, at) || (minutesLeft(calendar, at) ?? 0) < lastMinutes;
  const told = noticesAbout(stage, ticket)
    // What the site itself sends to whom it made the assignee by default is none of the app's doing.
    .filter(({ by, to, kind }) => by === stage.appAccount && kind === 'mentioned' && STAFF_ACCOUNTS.has(to))
    .filter(({ at }) => forbidden(at))
    .map(({ to, kind, at }) => `${to}: ${kind} at ${new Date(at).toISOString()}`);
  const assigned = view.history
    .filter(({ author, field, to, at }) => author === stage.appAccount && field === 'assignee' && to && forbidden(at))
    .map(({ to, at }) => `${to} assigned at ${new Date(at).toISOString()}`);
  return [
    checkThat(`nobody hears of ${ticket.key} while its desk is closed`, told.length + assigned.length === 0, {
      expected: 'silence',
      got: [...told, ...assigned].join('; '),
    }),
  ];
};
