import type { Instant } from '../instant';
import type { AcceptingDeed } from '../telling/telling-rules';
import type { AccountId } from '../ticket';
import type { Alert } from './alert';

/** What somebody did to a ticket, as the events tell it. */
export interface TicketDeed {
  readonly by: AccountId | null;
  readonly byKind: 'staff' | 'customer' | 'app' | 'robot';
  readonly at: Instant;
  readonly what:
    | { readonly kind: 'pressed accept' }
    | { readonly kind: 'acknowledged in Operations' }
    | { readonly kind: 'assigned'; readonly to: AccountId | null }
    | { readonly kind: 'commented'; readonly visibleToCustomer: boolean }
    /** Changed the ticket's status or a field. */
    | { readonly kind: 'worked' };
}

/**
 * Is it an acceptance (R5)? Only a deed of an alerted person after the telling: accept, acknowledge, assign oneself,
 * answer the customer. An internal note is none (it may say "I cannot"), nor is a change by an app, even one that
 * assigns the alerted person. Only who is asked whether it goes on answers by any sign of work.
 */
export const isAcceptance = (alert: Alert, deed: TicketDeed): boolean => {
  if (deed.by === null || deed.byKind !== 'staff') return false;
  if (!hasBeenTold(alert, deed.by, deed.at) || !counts(alert, deed)) return false;
  switch (deed.what.kind) {
    case 'pressed accept':
    case 'acknowledged in Operations':
      return true;
    case 'assigned':
      return deed.what.to === deed.by;
    case 'commented':
      return deed.what.visibleToCustomer || isAskedForProgress(alert, deed.by);
    case 'worked':
      return isAskedForProgress(alert, deed.by);
    default:
      return deed.what satisfies never;
  }
};

const RULED: Readonly<Record<TicketDeed['what']['kind'], AcceptingDeed>> = {
  'pressed accept': 'accept',
  'acknowledged in Operations': 'acknowledge',
  assigned: 'assign',
  commented: 'answer',
  worked: 'answer',
};

const isAskedForProgress = ({ steps, status }: Alert, person: AccountId): boolean =>
  status !== 'accepted' &&
  steps.some((step) => step.who === 'named' && step.askedFor === 'progress' && step.person === person);

/** Which deeds count was copied from the rules when the alert was raised. */
const counts = ({ acceptedByDeeds }: Alert, { what }: TicketDeed): boolean =>
  acceptedByDeeds === undefined || acceptedByDeeds.includes(RULED[what.kind]);

/** Told in this round; once somebody has accepted, only those who are asked to take over can. */
const hasBeenTold = ({ log, round, handover, status }: Alert, person: AccountId, before: Instant): boolean => {
  if (status === 'accepted') {
    return handover !== undefined && handover.asked.includes(person) && handover.askedAt <= before;
  }
  return log.some(
    (one) => one.round === round && one.person === person && one.outcome !== 'skipped' && one.at <= before,
  );
};
