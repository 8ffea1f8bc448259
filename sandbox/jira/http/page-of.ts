/** A page of Jira's platform API: `startAt`, `maxResults`, `total`, `isLast`, `values`. */
export const pageOf = (
  all: readonly unknown[],
  query: URLSearchParams,
  most = 100,
): Readonly<Record<string, unknown>> => {
  const startAt = wholeNumber(query.get('startAt'), 0);
  const maxResults = Math.min(wholeNumber(query.get('maxResults'), 50), most);
  const values = all.slice(startAt, startAt + maxResults);
  return { startAt, maxResults, total: all.length, isLast: startAt + values.length >= all.length, values };
};

/** A whole number of a query, or the default when it is absent or none. */
export const wholeNumber = (text: string | null, fallback: number): number =>
  text !== null && /^\d+$/.test(text) ? Number(text) : fallback;
