import { KvsRefusal } from './kvs-refusal';

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly cursor?: string;
}

/**
 * The rows after `cursor`, at most `limit`. A cursor names the last row of its page and the query it belongs to; it
 * is refused for another query, because the platform promises nothing there.
 */
export const pageOf = <Row extends { readonly key: string }>(
  rows: readonly Row[],
  query: string,
  { limit, cursor }: { readonly limit: number; readonly cursor: string | undefined },
): Page<Row> => {
  let start = 0;
  if (cursor !== undefined) {
    const [ofQuery, lastKey] = Buffer.from(cursor, 'base64url').toString().split('\n');
    if (ofQuery !== query) throw new KvsRefusal(400, 'INVALID_CURSOR', 'This cursor belongs to another query.');
    start = rows.findIndex(({ key }) => key === lastKey) + 1;
  }
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  return last === undefined || start + limit >= rows.length
    ? { rows: page }
    : { rows: page, cursor: Buffer.from(`${query}\n${last.key}`).toString('base64url') };
};
