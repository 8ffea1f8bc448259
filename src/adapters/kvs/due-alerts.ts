import { kvs, WhereConditions } from '@forge/kvs';
import { isoOf, type Instant } from '../../domain/instant';
import type { TicketId } from '../../domain/ticket';
import { calling } from './calling';

const PAGE = 100;
/** Pages followed in one sweep; what stands behind them is due still at the next one. */
const MOST_PAGES = 5;

/** Tickets whose alerts are due, by key alone: a record that cannot be read is found like any other. */
export const dueAlerts = async (now: Instant): Promise<readonly TicketId[]> => {
  const due: TicketId[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await calling('query alert', () => onePage(now, cursor));
    due.push(...found.results.map(({ key }) => key));
    cursor = found.nextCursor;
    if (cursor === undefined) break;
  }
  return due;
};

const onePage = (now: Instant, cursor: string | undefined) => {
  const query = kvs
    .entity('alert')
    .query()
    .index('by-due', { partition: ['running'] })
    .where(WhereConditions.lessThanEqualTo(isoOf(now)))
    .limit(PAGE);
  return (cursor === undefined ? query : query.cursor(cursor)).getMany();
};
