import { wholeNumber } from './page-of';

/** A page of the service desk's API: `start`, `limit`, `size`, `isLastPage`, `values`. */
export const deskPage = (all: readonly unknown[], query: URLSearchParams): Readonly<Record<string, unknown>> => {
  const start = wholeNumber(query.get('start'), 0);
  const limit = Math.min(wholeNumber(query.get('limit'), 50), 50);
  const values = all.slice(start, start + limit);
  return { _expands: [], size: values.length, start, limit, isLastPage: start + values.length >= all.length, values };
};
