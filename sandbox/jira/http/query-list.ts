/** A repeated or comma-separated query parameter. */
export const queryList = (query: URLSearchParams, name: string): readonly string[] =>
  query
    .getAll(name)
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
