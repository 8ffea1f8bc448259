import type { Ring, RingPlan } from '../../domain/telling/ring-plan';
import { ringPlan } from '../../domain/telling/ring-plan';
import type { Instant } from '../../domain/instant';
import type { AccountId } from '../../domain/ticket';
import type { NewOperationsAlert, Operations } from '../../ports/operations';
import { VendorFailed } from '../../ports/vendor-failed';
import { undelivered, type Delivery } from './delivery';

export interface OperationsRing extends Ring, NewOperationsAlert {
  readonly as: AccountId;
  readonly now: Instant;
}

/**
 * Makes a person ring by an alert in Operations: the open alert of the round takes the person in, else a new one is
 * made. What stands there is looked up first, so that a repeat rings nobody twice. A stumbling server is asked twice.
 */
export const tellByOperations = async (operations: Operations, ring: OperationsRing): Promise<Delivery> => {
  const first = await attempt(operations, ring);
  return !first.sent && first.status >= 500 ? attempt(operations, ring) : first;
};

const attempt = async (operations: Operations, ring: OperationsRing): Promise<Delivery> => {
  try {
    const found = await operations.find(ring.alias, ring.as);
    return await carriedOut(operations, ring, ringPlan(found, ring));
  } catch (error) {
    return undelivered(error);
  }
};

const carriedOut = async (operations: Operations, ring: OperationsRing, plan: RingPlan): Promise<Delivery> => {
  switch (plan.do) {
    case 'nothing':
      return { sent: true, answer: 'found in Operations', routes: { operations: { alertId: plan.alertId } } };
    case 'create':
      return made(operations, ring, 'alert made');
    case 'add person':
      return added(operations, ring, plan.alertId);
    case 'close and create': {
      const { requestId } = await operations.close(plan.alertId, ring.as);
      const closed = await operations.resultOf(requestId, ring.as);
      // A new alert would be taken for the old one while that is open, and ring nobody.
      if (closed.state !== 'done')
        throw new VendorFailed(0, 'POST alert close', { detail: 'the earlier alert is not closed yet' });
      return made(operations, ring, 'alert made anew');
    }
    default:
      return plan satisfies never;
  }
};

const made = async (operations: Operations, ring: OperationsRing, what: string): Promise<Delivery> => {
  const { alias, description, mark, message, person, as, now } = ring;
  const { requestId } = await operations.create({ alias, description, mark, message, person }, as);
  const result = await operations.resultOf(requestId, as);
  if (result.state === 'refused') return refused(result.because);
  if (result.state === 'not known yet')
    return {
      sent: true,
      answer: `asked for (request ${requestId}), result not known yet`,
      routes: { operations: { requestId, askedAt: now } },
    };
  return {
    sent: true,
    answer: `${what} in Operations`,
    routes: { operations: result.alertId === undefined ? { requestId, askedAt: now } : { alertId: result.alertId } },
  };
};

const added = async (operations: Operations, ring: OperationsRing, alertId: string): Promise<Delivery> => {
  const { requestId } = await operations.addPerson(alertId, ring.person, ring.as);
  const result = await operations.resultOf(requestId, ring.as);
  if (result.state === 'refused') return refused(result.because);
  const answer =
    result.state === 'done' ? 'added to the alert in Operations' : `adding asked for (request ${requestId})`;
  return { sent: true, answer, routes: { operations: { alertId } } };
};

const refused = (because: string): Delivery => ({
  sent: false,
  status: 422,
  answer: `Operations refused it: ${because}`,
});
