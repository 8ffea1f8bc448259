import type { PortalStage } from '../contract/portal';
import type { Situation } from '../domain/decision/situation';
import { isoOf, type Instant } from '../domain/instant';
import { openingTime } from '../domain/texts/opening-time';
import type { ReaderClock } from '../domain/texts/short-time';
import { sayInPortal } from '../domain/texts/portal/say-in-portal';

/** The way of a ticket as its customer is shown it; nothing that the rules hide: no person, no step, no number of people told. */
export const requestStages = ({ facts, desk }: Situation, clock: ReaderClock): readonly PortalStage[] => {
  const { ticket, state, alert } = facts;
  const { language } = clock;
  const stage = (key: PortalStage['key'], is: PortalStage['state'], text: string, at?: Instant): PortalStage => ({
    key,
    state: is,
    text,
    ...(at === undefined ? {} : { at: isoOf(at) }),
  });
  const time = (at: Instant) => ({ time: openingTime(at, clock) });
  const received = stage(
    'received',
    'done',
    sayInPortal(language, 'received', time(ticket.createdAt)),
    ticket.createdAt,
  );
  if (ticket.statusCategory === 'done') return [received, stage('solved', 'now', sayInPortal(language, 'solved'))];
  // Where the app only watches it has promised nothing, and shows no promise.
  if (state === null) return [received];
  const due = Number(state.set.fields?.['next-update-due'] ?? Number.NaN);
  const update = Number.isFinite(due)
    ? [stage('next update', 'ahead', sayInPortal(language, 'nextUpdate', time(due)), due)]
    : [];
  if (alert !== null && alert.status !== 'called off' && alert.status !== 'resolved') {
    const accepted = alert.acceptedAt;
    const withOnCall = sayInPortal(language, 'withOnCall', time(alert.raisedAt));
    return [
      received,
      stage('with on-call', accepted === undefined ? 'now' : 'done', withOnCall, alert.raisedAt),
      accepted === undefined
        ? stage('accepted', 'ahead', sayInPortal(language, 'inWorkAhead'))
        : stage('accepted', 'now', sayInPortal(language, 'accepted', time(accepted)), accepted),
      ...(accepted === undefined ? [] : update),
    ];
  }
  if (state.stage === 'waiting' || state.stage === 'asking') {
    const starts = desk.doubtful ? undefined : state.startsAgainAt;
    return [
      received,
      starts === undefined
        ? stage('starts', 'ahead', sayInPortal(language, 'startsUnknown'))
        : stage('starts', 'ahead', sayInPortal(language, 'starts', time(starts)), starts),
    ];
  }
  return [received, stage('in work', 'now', sayInPortal(language, 'inWork')), ...update];
};
