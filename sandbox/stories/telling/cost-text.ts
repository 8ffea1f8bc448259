import type { TicketCost } from '../ticket-costs';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** `1 Jira read, 1 PUT, 1 field write, 2 KVS reads (7 units of 10 KB), no KVS write, 1 comment`. */
export const costText = (cost: TicketCost): string =>
  [
    counted(cost.jiraReads, 'Jira read', 'Jira reads'),
    counted(cost.puts, 'PUT', 'PUTs'),
    counted(cost.fieldWrites, 'field write', 'field writes'),
    counted(cost.comments, 'comment', 'comments'),
    counted(cost.kvsReads, 'KVS read', 'KVS reads'),
    counted(cost.kvsWrites, 'KVS write', 'KVS writes'),
    `${counted(cost.kvsUnits, 'KVS unit', 'KVS units')} of 10 KB`,
    counted(cost.invocations, 'invocation', 'invocations'),
  ].join(', ');
