import { InvalidInput } from '../../src/domain/errors';
import type { Clock } from '../clock';
import { workOn } from './ask-request';
import { acknowledgeAlert, closeAlert } from './change-alert';
import { newestWithAlias } from './find-alert';
import type { AlertRecord, OperationsState, Outage, Rung } from './operations-state';

/** What people and stories do in Operations, and what they see there. */
export interface OperationsDesk {
  readonly state: OperationsState;
  readonly rung: readonly Rung[];
  alertOf(alias: string): AlertRecord | undefined;
  /** With their own hands, in its app. @throws InvalidInput when there is no such alert. */
  acknowledge(alias: string, by: string): void;
  close(alias: string, by: string): void;
  setOutage(status: Outage | null): void;
  setProcessing(ms: number): void;
  /** From now on every request is refused with these words once it is worked on; null = none. */
  refuseRequests(words: string | null): void;
  setMember(accountId: string, member: boolean): void;
}

interface Place {
  readonly clock: Clock;
  readonly nameOf: (accountId: string) => string | undefined;
  readonly members: readonly string[];
}

/** A pretend Jira Service Management Operations beside a site. */
export const createOperations = ({ clock, nameOf, members }: Place): OperationsDesk => {
  const state: OperationsState = {
    clock,
    nameOf,
    members: new Set(members),
    alerts: [],
    requests: new Map(),
    rung: [],
    outage: null,
    processingMs: 0,
    refusing: null,
    next: 0,
  };
  const open = (alias: string): AlertRecord => {
    workOn(state);
    const alert = newestWithAlias(state, alias);
    if (alert !== undefined && alert.status !== 'closed') return alert;
    throw new InvalidInput('alias', `there is no open alert ${alias} in Operations`);
  };
  return {
    state,
    rung: state.rung,
    alertOf: (alias) => newestWithAlias(state, alias),
    acknowledge: (alias, by) => acknowledgeAlert(state, open(alias), { accountId: by, via: 'mobile app' }),
    close: (alias, by) => closeAlert(state, open(alias), { accountId: by, via: 'mobile app' }),
    setOutage: (status) => void (state.outage = status),
    setProcessing: (ms) => void (state.processingMs = ms),
    refuseRequests: (words) => void (state.refusing = words),
    setMember: (accountId, member) => void (member ? state.members.add(accountId) : state.members.delete(accountId)),
  };
};
