import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import type { Alert } from '../../domain/alerts/alert';
import { isoOf } from '../../domain/instant';
import type { AlertBook } from '../../ports/alert-book';
import { parseAlert } from './alert-record';
import { dueAlerts } from './due-alerts';
import { calling, isCode } from './calling';

interface AlertEntry {
  readonly status: string;
  readonly due: string;
  readonly ticketKey: string;
  readonly revision: number;
  /** `yes` = somebody has accepted it and works on it. */
  readonly held: 'yes' | 'no';
  readonly record: Alert;
}

interface ClaimEntry {
  readonly ticket: string;
  readonly ticketKey: string;
  readonly at: string;
}

const PAGE = 100;

/** Alerts in a custom entity: one record per ticket, found by when they are due. */
export const createAlertBook = (): AlertBook => ({
  load: async (ticket) => {
    const entry = await calling('get alert', () => kvs.entity<AlertEntry>('alert').get(ticket));
    return entry === undefined ? null : parseAlert(entry.record);
  },
  raise: async (alert) =>
    (await inserted(() =>
      kvs.entity<AlertEntry>('alert').set(alert.ticket, entryOf(alert), { keyPolicy: 'FAIL_IF_EXISTS' }),
    )) || insteadOfUnreadable(alert),
  change: (from, to) => written(from.ticket, to, from.revision),
  claim: ({ key, at, ...claim }) =>
    inserted(() =>
      kvs
        .entity('claim')
        .set(
          key,
          { ...claim, at: isoOf(at), outcome: 'claimed' },
          { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 90, unit: 'DAYS' } },
        ),
    ),
  running: async () => {
    const found = await calling('query alert', () =>
      kvs
        .entity<AlertEntry>('alert')
        .query()
        .index('by-due', { partition: ['running'] })
        .limit(PAGE)
        .getMany(),
    );
    return found.results.map((result) => parseAlert(result.value.record)).filter((alert) => alert !== null);
  },
  claimsOf: async (person, since) => {
    const found = await calling('query claim', () =>
      kvs
        .entity<ClaimEntry>('claim')
        .query()
        .index('by-person', { partition: [person] })
        .where(WhereConditions.greaterThanEqualTo(isoOf(since)))
        .limit(PAGE)
        .getMany(),
    );
    return found.results.map(({ key, value: { ticket, ticketKey, at } }) => ({
      key,
      ticket,
      ticketKey,
      person,
      at: Date.parse(at),
    }));
  },
  held: async () => {
    const found = await calling('query held', () =>
      kvs
        .entity<AlertEntry>('alert')
        .query()
        .index('by-held', { partition: ['yes'] })
        .limit(PAGE)
        .getMany(),
    );
    return found.results.flatMap(({ value: { record } }) => {
      const { acceptedBy, ticket, ticketKey } = record;
      return acceptedBy === undefined ? [] : [{ by: acceptedBy, ticket, ticketKey }];
    });
  },
  due: dueAlerts,
  setAside: async (ticket) => {
    const entry = await calling('get alert', () => kvs.entity<AlertEntry>('alert').get(ticket));
    if (entry === undefined || parseAlert(entry.record) !== null) return false;
    const aside = { ...entry, status: 'unreadable' };
    await calling('set alert', () => kvs.entity<AlertEntry>('alert').set(ticket, aside));
    return true;
  },
});

/** Nobody can go on with a record that cannot be read: the ticket's own need raises a new alert in its place. */
const insteadOfUnreadable = async (alert: Alert): Promise<boolean> => {
  const entry = await calling('get alert', () => kvs.entity<AlertEntry>('alert').get(alert.ticket));
  if (entry === undefined || parseAlert(entry.record) !== null) return false;
  await calling('set alert', () => kvs.entity<AlertEntry>('alert').set(alert.ticket, entryOf(alert)));
  return true;
};

const entryOf = (alert: Alert): AlertEntry => ({
  // What the routes are owed is due at once, whatever became of the alert.
  status: alert.dueAt === undefined && alert.routes?.owed === undefined ? 'ended' : 'running',
  due: isoOf(alert.routes?.owed === undefined ? (alert.dueAt ?? alert.raisedAt) : alert.raisedAt),
  ticketKey: alert.ticketKey,
  revision: alert.revision,
  held: alert.status === 'accepted' ? 'yes' : 'no',
  record: alert,
});

const inserted = async (write: () => Promise<unknown>): Promise<boolean> => {
  try {
    await calling('set', write);
    return true;
  } catch (error) {
    if (isCode(error, 'KEY_CONFLICT')) return false;
    throw error;
  }
};

const written = async (ticket: string, alert: Alert, expectedRevision: number): Promise<boolean> => {
  try {
    const conditions = new Filter<AlertEntry>().and('revision', FilterConditions.equalTo(expectedRevision));
    await calling('transaction', () =>
      kvs.transact().set(ticket, entryOf(alert), { entityName: 'alert', conditions }).execute(),
    );
    return true;
  } catch (error) {
    if (isCode(error, 'CONDITIONAL_CHECK_FAILED')) return false;
    throw error;
  }
};
